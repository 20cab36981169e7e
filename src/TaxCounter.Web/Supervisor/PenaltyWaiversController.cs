using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.PenaltyWaivers;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>The packet of a penalty waiver: everything on one page, and the decision. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Area("Supervisor")]
[Route("/supervisor/penalty-waivers/{number}")]
[Needs(Permission.DecideWaiver)]
public sealed class PenaltyWaiversController(
    PenaltyWaiverService service, IPenaltyWaiverSearch search, ILetters letters, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, RuleBook rules, IValidator<DecideWaiverForm> checks, IValidator<DecisionForm> reversalChecks) : CounterController
{
    private const int MostSimilar = 6;

    /// <summary>The packet. Looking changes nothing; once it is on the screen of who may decide, the page itself sends <see cref="Open"/>.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (!WaiverNumber.TryParse(number, out var parsed) || await Page(parsed, new DecideWaiverForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecideWaiver), "penalty-waivers.view", number, page.Case.Packet.Account.Number.Digits, "packet");
        return View("PenaltyWaiver", page);
    }

    /// <summary>Opens the case to be decided: from now on the recommendation cannot be taken back. Sent by the page as it is read; answers nothing, or why not.</summary>
    [HttpPost("open")]
    public async Task<IActionResult> Open(string number)
    {
        if (!WaiverNumber.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        return await OpenIfNeeded(parsed) is { } no ? new ContentResult { Content = no.Message, ContentType = "text/plain", StatusCode = StatusCodes.Status409Conflict } : NoContent();
    }

    /// <summary>Decides, or gives it back with a question.</summary>
    [HttpPost("decide")]
    public async Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] DecideWaiverForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!WaiverNumber.TryParse(number, out var parsed) || await Page(parsed, form) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "PenaltyWaiver");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.DecideWaiver)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "PenaltyWaiver");
        }

        if (await OpenIfNeeded(parsed) is { } closed)
        {
            return Refused(await Page(parsed, form), closed, "PenaltyWaiver");
        }

        var act = Act.Because(form.Reason);
        var decided = form.Choice == WaiverChoice.Return ? await service.Return(parsed, act) : await service.Decide(parsed, form.Read(page.Case.Waiver), act);
        if (decided.Refusal is { } no)
        {
            return Refused(await Page(parsed, form), no, "PenaltyWaiver");
        }

        Flash(form.Choice == WaiverChoice.Return
            ? $"{parsed} goes back to {decided.Value.HandledByName} with your question."
            : $"{parsed} is {WaiverWords.Of(decided.Value.State)}: {decided.Value.GrantedAmount.InDollars()} waived. The letter is written.");
        return Redirect(await approvalsDesk.After(Who, page.Place));
    }

    /// <summary>Agrees to a reversal: what was granted is owed again.</summary>
    [HttpPost("reverse")]
    public Task<IActionResult> Reverse(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.Reverse(waiver, act), waiver => $"{waiver.Number} is reversed: {waiver.GrantedAmount.InDollars()} of penalty are owed again.");

    /// <summary>Lets the waiver stand.</summary>
    [HttpPost("keep")]
    public Task<IActionResult> Keep(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.RefuseReversal(waiver, act), waiver => $"{waiver.Number} stands; {waiver.ReversalAskedByName} sees why.");

    /// <summary>Opens a case that is only recommended yet; why not, or null.</summary>
    private async Task<Refusal?> OpenIfNeeded(WaiverNumber number) =>
        await service.Packet(number, Act) is { Waiver.State: WaiverState.Recommended } ? (await service.Open(number, Act)).Refusal : null;

    private async Task<IActionResult> Reversal(string number, DecisionForm form, Func<WaiverNumber, CounterAct, Task<Result<PenaltyWaiver>>> decide, Func<PenaltyWaiver, string> done)
    {
        if (!WaiverNumber.TryParse(number, out var parsed) || await Page(parsed, new DecideWaiverForm(), form) is not { } page)
        {
            return NotFound();
        }

        if (!reversalChecks.Check(form, ModelState, "Reversal"))
        {
            return Malformed(page, "PenaltyWaiver");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.DecideWaiver)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "PenaltyWaiver");
        }

        var decided = await decide(parsed, Act.Because(form.Reason));
        if (decided.Refusal is { } no)
        {
            return Refused(page, no, "PenaltyWaiver");
        }

        Flash(done(decided.Value));
        return Redirect(await approvalsDesk.After(Who, page.Place));
    }

    private async Task<PacketPage?> Page(WaiverNumber number, DecideWaiverForm form, DecisionForm? reversal = null)
    {
        if (await service.Packet(number, Act) is not { } packet)
        {
            return null;
        }

        return new PacketPage
        {
            Case = new CasePage { Packet = packet, Letters = await letters.OfCase(number.ToString()), Rules = rules, Who = Who, Today = Act.Today },
            Similar = await search.Similar(packet.Waiver.Ground, packet.Waiver.Id, Act.Today, MostSimilar),
            Place = await approvalsDesk.Place(Who, "waiver", number.ToString()),
            Form = form,
            Reversal = reversal ?? new DecisionForm(),
        };
    }
}
