using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Knowledge;

/// <summary>The articles: the list by kind, found by words, and each to be read and printed.</summary>
[Route("/knowledge")]
[Needs(Permission.SeeArticles)]
public sealed class ArticlesController(IArticleShelf shelf, IArticles articles, RuleBook rules) : CounterController
{
    private const int MostFound = 20, LongestAsked = 100;

    /// <summary>Every article by kind; those that have the words asked for, best first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? q)
    {
        var index = shelf.Fresh(Act.Today);
        var asked = q is { Length: > LongestAsked } ? q[..LongestAsked] : q?.Trim();
        return View(new ArticleListPage(asked, asked is { Length: > 0 } ? index.Search(asked, MostFound) : null, [.. index.All.GroupBy(a => a.Text.Kind)], Who.May(Permission.WriteArticles) ? await articles.Drafts() : [], Who, Act.Today));
    }

    /// <summary>One article; a former or coming version where it is asked for.</summary>
    [HttpGet("{article}")]
    public async Task<IActionResult> Article(string article, int? version)
    {
        var history = await articles.History(article);
        var shown = version is { } number ? history.FirstOrDefault(v => v.Number == number) : ArticleVersion.InForce(history, Act.Today) ?? (history.Count > 0 ? history[0] : null);
        if (shown is null || ArticleReader.Read(shown.Text).Text is not { } text)
        {
            return NotFound();
        }

        return View(new ArticlePage
        {
            Version = shown,
            Text = text,
            History = history,
            Drafts = Who.May(Permission.WriteArticles) ? await articles.Drafts(article) : [],
            Beside = text.Acts.Count == 0 ? [] : [.. shelf.Fresh(Act.Today).About(new ArticleContext(text.Acts[0], text.TaxTypes, []), Act.Today).Where(a => a.Code != article)],
            Rules = rules,
            Who = Who,
            Today = Act.Today,
        });
    }
}
