using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The packet of a penalty waiver: everything on one page, and the decision. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/penalty-waivers/{number}")]
[Needs(Permission.DecideWaiver)]
public sealed class PacketController(
    PenaltyWaiverService service, WaiverPackets packets, IPenaltyWaiverSearch search, ILetters letters, WaiverLetters waiverLetters, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, RuleBook rules, IValidator<DecideWaiverForm> checks, IValidator<DecisionForm> reversalChecks)
    : DecisionController(approvalsDesk, stepUp)
{
    private const int MostSimilar = 6;

    /// <summary>The packet. Looking changes nothing; once it is on the screen of who may decide, the page itself sends <see cref="Open"/>.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecideWaiverForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.DecideWaiver), "penalty-waivers.view", number, page.Case.Packet.Account.Number.Digits, "packet");
        return View("Packet", page);
    }

    /// <summary>Opens the case to be decided: from now on the recommendation cannot be recalled. Sent by the page as it is read; answers nothing, or why not.</summary>
    [HttpPost("open")]
    public async Task<IActionResult> Open(string number)
    {
        if (!WaiverNumber.TryParse(number, out var parsed))
        {
            return NotFound();
        }

        return await OpenIfNeeded(parsed) is { } no ? new ContentResult { Content = no.Message, ContentType = "text/plain", StatusCode = StatusCodes.Status409Conflict } : NoContent();
    }

    /// <summary>Decides, or returns it with a question.</summary>
    [HttpPost("decide")]
    public Task<IActionResult> Decide(string number, [Bind(Prefix = "Form")] DecideWaiverForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Decide(new Decision<PacketPage, PenaltyWaiver>
        {
            Needs = Permission.DecideWaiver,
            View = "Packet",
            Page = () => Page(number, form),
            Check = () => checks.Check(form, ModelState, "Form"),
            Password = form.Password,
            NeededReason = form.Reason ?? "",
            Do = page => Decide(page, form),
            Says = waiver => form.Choice == WaiverChoice.Return
                ? $"{waiver.Number} is returned to {waiver.Story.HandledByName} with your question."
                : waiver.Story.State == WaiverState.Deciding ? FirstApprovalRefusals.Kept($"Waiver {waiver.Number}")
                : $"{waiver.Number} is {WaiverWords.Is(waiver.Story.State)}: {waiver.GrantedAmount.InDollars()} waived. The letter is written.",
        });
    }

    /// <summary>Agrees to a reversal: what was granted is owed again.</summary>
    [HttpPost("reverse")]
    public Task<IActionResult> Reverse(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.Reverse(waiver, act), waiver => waiver.Story.State == WaiverState.Reversed ? $"{waiver.Number} is reversed: {waiver.GrantedAmount.InDollars()} of penalty is owed again." : FirstApprovalRefusals.Kept($"The reversal of {waiver.Number}"));

    /// <summary>Denies the reversal.</summary>
    [HttpPost("keep")]
    public Task<IActionResult> Keep(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.DenyReversal(waiver, act), waiver => $"{waiver.Number} stays as decided. {waiver.ReversalRequested?.Name} sees why.", isDenial: true);

    /// <summary>Opens a case that is only recommended yet; why not, or null.</summary>
    private async Task<Refusal?> OpenIfNeeded(WaiverNumber number) =>
        await packets.Of(number, Act) is { Waiver.Story.State: WaiverState.Recommended } ? (await service.Open(number, Act)).Refusal : null;

    private async Task<Result<PenaltyWaiver>> Decide(PacketPage page, DecideWaiverForm form)
    {
        var waiver = page.Case.Waiver;
        if (await OpenIfNeeded(waiver.Number) is { } no)
        {
            return no;
        }

        var act = Act.Because(form.Reason);
        return form.Choice == WaiverChoice.Return ? await service.Return(waiver.Number, act) : await service.Decide(waiver.Number, form.Read(waiver), act);
    }

    private Task<IActionResult> Reversal(string number, DecisionForm form, Func<WaiverNumber, CounterAct, Task<Result<PenaltyWaiver>>> decide, Func<PenaltyWaiver, string> done, bool isDenial = false) => Decide(new Decision<PacketPage, PenaltyWaiver>
    {
        Needs = Permission.DecideWaiver,
        View = "Packet",
        Page = () => Page(number, new DecideWaiverForm(), form),
        Check = () => reversalChecks.Check(form, ModelState, "Reversal"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = page => decide(page.Case.Waiver.Number, Act.Because(form.Reason)),
        Says = done,
    });

    private async Task<PacketPage?> Page(string number, DecideWaiverForm form, DecisionForm? reversal = null)
    {
        if (!WaiverNumber.TryParse(number, out var parsed) || await packets.Of(parsed, Act) is not { } packet)
        {
            return null;
        }

        return new PacketPage
        {
            Case = new CasePage { Packet = packet, Letters = await letters.OfCase(parsed.ToString()), Rules = rules, Who = Who, Today = Act.Today },
            Similar = await search.Similar(packet.Waiver.ReasonCode, packet.Waiver.Number, Act.Today, MostSimilar),
            Place = await Place("waiver", parsed.ToString()),
            LetterIn = await waiverLetters.LanguageOf(WaiverLetterKinds.Approved, packet.Account, Act.Today),
            Form = form,
            Reversal = reversal ?? new DecisionForm(),
        };
    }
}
