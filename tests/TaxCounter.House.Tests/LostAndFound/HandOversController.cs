using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>A second person decides whether an article is handed over.</summary>
[Route("/supervisor/lost-and-found/{number}")]
[Needs(Permission.ApproveVoid)]
public sealed class HandOversController(Articles articles, LostAndFoundService service, ApprovalsDesk approvalsDesk, IStepUp stepUp, DecisionForm.Checks checks) : CounterController
{
    /// <summary>The article, and who asks.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number) => await Page(number, new DecisionForm()) is { } page ? View("HandOver", page) : NotFound();

    /// <summary>Agrees.</summary>
    [HttpPost("")]
    public async Task<IActionResult> HandOver(string number, [Bind(Prefix = "Form")] DecisionForm form)
    {
        if (await Page(number, form) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "HandOver");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.ApproveVoid)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "HandOver");
        }

        var decided = await service.HandOver(page.Article.Number, Act);
        if (decided.Refusal is { } no)
        {
            return Refused(page, no, "HandOver");
        }

        Flash($"{page.Article.Number} is handed over.");
        return Redirect(await approvalsDesk.After(Who, (page.Place.Kind, page.Place.Key), page.Place.Since));
    }

    private async Task<HandOverPage?> Page(string number, DecisionForm form) =>
        PrintedNumber<ArticleSeries>.TryParse(number, out var parsed) && await articles.Find(parsed) is { } article
            ? new HandOverPage(article, await approvalsDesk.Place(Who, LostAndFoundDuty.HandOvers.Code, parsed.ToString()), form)
            : null;
}
