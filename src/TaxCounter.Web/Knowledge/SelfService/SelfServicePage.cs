using System.Text.RegularExpressions;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Web.Knowledge;

/// <summary>What a customer can do without coming in, topic by topic: the links and phone lines of the articles on self-service, and which topics have none.</summary>
/// <param name="Topic">The topic chosen; empty for all.</param>
/// <param name="Offers">The topics with their articles.</param>
public sealed partial record SelfServicePage(string Topic, IReadOnlyList<(string Topic, IReadOnlyList<Article> Articles)> Offers)
{
    private const int ManyTopics = 4;

    /// <summary>The topics a customer comes for.</summary>
    public static readonly IReadOnlyList<string> Topics = ["return", "payment", "license", "registration", "refund", "waiver", "plan", "notice", "overdue", "account"];

    /// <summary>Of the articles in force, all topics or one.</summary>
    public static SelfServicePage Of(ArticleIndex index, string? topic, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(index);
        var chosen = Topics.FirstOrDefault(t => t == topic) ?? "";
        return new SelfServicePage(chosen, [.. Topics.Where(t => chosen.Length == 0 || t == chosen).Select(t => (t, About(index, t, day)))]);
    }

    /// <summary>The articles about a topic; one that is about everything only where none is about this.</summary>
    private static IReadOnlyList<Article> About(ArticleIndex index, string topic, DateOnly day)
    {
        var all = index.All.Where(a => a.Text.Kind == ArticleKind.SelfService && a.Text.Acts.Contains(topic) && a.Text.IsLawOn(day)).OrderBy(a => a.Text.Title, StringComparer.Ordinal).ToList();
        var own = all.FindAll(a => a.Text.Acts.Count < ManyTopics);
        return own.Count > 0 ? own : all;
    }

    /// <summary>A topic as it is headed.</summary>
    public static string Heading(string topic) => topic switch
    {
        "return" => "Returns",
        "payment" => "Payments",
        "license" => "Licenses",
        "registration" => "Registering a business",
        "refund" => "Refunds",
        "waiver" => "Penalty waivers",
        "plan" => "Payment plans",
        "notice" => "Letters and notices",
        "overdue" => "Overdue amounts",
        _ => "Account and balance",
    };

    /// <summary>The links to the web in an article, each once.</summary>
    public static IReadOnlyList<string> Links(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. ArticleReader.Links(article.Text.Body).Where(l => l.StartsWith("http", StringComparison.Ordinal)).Distinct()];
    }

    /// <summary>The phone numbers in an article, each once.</summary>
    public static IReadOnlyList<string> Phones(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. Phone().Matches(article.Text.Body).Select(m => m.Value).Distinct()];
    }

    [GeneratedRegex(@"\b\d{3}-\d{3}-\d{4}\b")]
    private static partial Regex Phone();
}
