using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Reconciliation;

/// <summary>The cards of the counter that no settlement of a processor tells of; each is matched by its file, or explained here.</summary>
[Route("/reconciliation/cards")]
[Needs(Permission.SeeReceipts)]
public sealed class CardsController(ICardSettlements cards, CardSettlementService service, RuleBook rules, IValidator<ExplainCardForm> checks) : CounterController
{
    /// <summary>Those that wait, the oldest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Cards() => View(await Page(new ExplainCardForm()));

    /// <summary>Explains one.</summary>
    [HttpPost("")]
    [Needs(Permission.ConfirmDeposits)]
    public async Task<IActionResult> Explain([Bind(Prefix = "Form")] ExplainCardForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(form), "Cards");
        }

        var explained = await service.Explain(new TenderId(form.Card!.Value), Act.Because(form.Reason));
        if (explained.Refusal is { } no)
        {
            return Refused(await Page(form), no, "Cards");
        }

        Flash($"The card of receipt {explained.Value.Receipt} is explained.");
        return Redirect("/reconciliation/cards");
    }

    private async Task<CardsPage> Page(ExplainCardForm form) =>
        new(await cards.Unsettled(Act.Today), Act.Today.AddDays(rules.Counter.MatchDays?.On(Act.Today) is { Refusal: null } days ? -days.Value.Value : 0), Who.May(Permission.ConfirmDeposits), form);
}
