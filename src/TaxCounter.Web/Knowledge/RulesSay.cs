using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Knowledge;

/// <summary>The articles that other pages offer.</summary>
public sealed class RulesSay(IArticleShelf shelf) : IRulesSay
{
    private const int MostFound = 5;

    /// <inheritdoc/>
    public IReadOnlyList<RuleLink> About(RulesAbout about, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.SeeArticles) ? []
            : [.. shelf.On(act.Today).About(new ArticleContext(about.Act, about.TaxTypes, about.Alerts), act.Today).Select(a => new RuleLink(a.Text.Title, a.Url, a.Text.Kind.Word(), a.Text.Authorities[0].Cited()))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleLink> Found(string typed, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(act);

        // A number is asked of accounts and papers; the digits of a law have letters beside them.
        return !act.By.May(Permission.SeeArticles) || !ArticleTerms.Of(typed).Any(w => char.IsLetter(w[0])) ? []
            : [.. shelf.Fresh(act.Today).Search(typed, MostFound).Select(h => new RuleLink(h.Article.Text.Title, h.Article.Url, h.Article.Text.Kind.Word(), h.Excerpt))];
    }
}
