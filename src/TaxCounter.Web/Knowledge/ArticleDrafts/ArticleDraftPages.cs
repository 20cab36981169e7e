using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Knowledge;

/// <summary>Puts the pages of proposed versions together.</summary>
public sealed class ArticleDraftPages(IArticles articles, ArticleService service, RuleBook rules)
{
    /// <summary>The form: as typed, or filled with the version in force, or with the frame of a new article. Null for an article that is not there.</summary>
    public async Task<ArticleDraftPage?> Form(string? article, ArticleForm? typed, DateOnly today)
    {
        var history = article is null ? [] : await articles.History(article);
        if (article is not null && history.Count == 0)
        {
            return null;
        }

        var form = typed ?? new ArticleForm { Id = ArticleDraftId.New().Value, FirstDay = today, Text = (ArticleVersion.InForce(history, today) ?? (history.Count > 0 ? history[0] : null))?.Text ?? Frame(today) };
        return new ArticleDraftPage { Article = article, Form = form, Today = today, Text = ArticleReader.Read(form.Text).Text, Faults = typed is null ? [] : service.Faults(form.Text) };
    }

    /// <summary>A proposed version; null for none.</summary>
    public async Task<ArticleDraftView?> Draft(Guid id, DateOnly today)
    {
        if (await articles.Find(ArticleDraftId.From(id)) is not { } draft || ArticleReader.Read(draft.Text).Text is not { } text)
        {
            return null;
        }

        var before = ArticleVersion.InForce((await articles.History(draft.Article)).Where(v => v.DraftId != draft.Id), today);
        return new ArticleDraftView(draft, text, before, Changes(before?.Text ?? "", draft.Text));
    }

    private static List<(bool IsNew, string Line)> Changes(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return [.. old.Where(l => l.Length > 0 && !now.Contains(l)).Select(l => (false, l)), .. now.Where(l => l.Length > 0 && !old.Contains(l)).Select(l => (true, l))];
    }

    private string Frame(DateOnly today) => $"""
        ---
        title:
        kind: procedure
        offices: {rules.Jurisdiction}
        taxes:
        acts:
        alerts:
        also:
        authority: Office policy | office policy
        in force: {today:yyyy-MM-dd}
        review by: {today.AddYears(1):yyyy-MM-dd}
        not known:
        ask:
        ---

        """;
}
