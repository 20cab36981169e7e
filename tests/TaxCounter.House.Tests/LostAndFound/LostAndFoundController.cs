using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>What customers left at the counter.</summary>
[Route("/lost-and-found")]
[Needs(Permission.SeeAccounts)]
public sealed class LostAndFoundController(Articles articles, LostAndFoundService service) : CounterController
{
    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? account) => View(await Page(new ArticleForm { Id = ArticleId.New().Value, Account = account }));

    /// <summary>Notes one.</summary>
    [HttpPost("")]
    [Needs(Permission.KeepDrawer)]
    public async Task<IActionResult> Note([Bind(Prefix = "Form")] ArticleForm form)
    {
        var noted = await service.Note(new ArticleId(form.Id), form.Account ?? "", form.What ?? "", Act);
        if (noted.Refusal is { } no)
        {
            return Refused(await Page(form), no, "List");
        }

        Flash($"Noted as {noted.Value.Number}. The letter is written.");
        return Redirect($"/lost-and-found/{noted.Value.Number}");
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Look(string number) =>
        PrintedNumber<ArticleSeries>.TryParse(number, out var parsed) && await articles.Find(parsed) is { } article ? View("Article", article) : NotFound();

    /// <summary>The customer is here for it.</summary>
    [HttpPost("{number}/ask")]
    [Needs(Permission.KeepDrawer)]
    public async Task<IActionResult> Ask(string number)
    {
        if (!PrintedNumber<ArticleSeries>.TryParse(number, out var parsed) || await articles.Find(parsed) is null)
        {
            return NotFound();
        }

        var asked = await service.Ask(parsed, Act);
        return asked.Refusal is { } no ? RefusedTo($"/lost-and-found/{parsed}", no) : Redirect($"/lost-and-found/{parsed}");
    }

    private async Task<ArticlesPage> Page(ArticleForm form) => new(await articles.Last(), form);
}
