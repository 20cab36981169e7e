using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Knowledge;

/// <summary>The screens of articles: the list, an article, its versions, and what other pages offer of them.</summary>
public sealed class KnowledgeScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 82, Needs = Permission.SeeArticles, Text = "Knowledge", Url = "/knowledge", Key = "5", Note = "law, procedure, forms, what to say" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("D", "decide"),
        new("F", "find an article"),
        new("L", "self-service links"),
        new("N", "new version"),
        new("P", "print"),
        new("R", "deny"),
        new("S", "propose"),
        new("V", "preview"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<IRulesSay, RulesSay>();
        services.AddScoped<ArticleDraftPages>();
    }
}
