using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>A supervisor decides on a waiver or its reversal.</summary>
[Route("/supervisor/penalty-waivers/{number}")]
[Needs(Permission.DecideWaiver)]
public sealed class PacketController(
    PenaltyWaiverService service, WaiverPackets packets, IPenaltyWaiverSearch search, ILetters letters, WaiverLetters waiverLetters, RuleBook rules, IValidator<DecideWaiverForm> checks, IValidator<DecisionForm> reversalChecks, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit)
    : CasePacketController<PacketPage, DecideWaiverForm, PenaltyWaiver, WaiverVerb, WaiverState>(WaiverPages.Screens, checks, approvalsDesk, stepUp, audit)
{
    private const int MostSimilar = 6;

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

    /// <summary>Agrees to a reversal: what was granted is owed again.</summary>
    [HttpPost("reverse")]
    public Task<IActionResult> Reverse(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.Reverse(waiver, act), waiver => waiver.Story.State == WaiverState.Reversed ? $"{waiver.Number} is reversed: {waiver.GrantedAmount.InDollars()} of penalty is owed again." : FirstApprovalRefusals.Kept($"The reversal of {waiver.Number}"));

    /// <summary>Denies the reversal.</summary>
    [HttpPost("keep")]
    public Task<IActionResult> Keep(string number, [Bind(Prefix = "Reversal")] DecisionForm form) =>
        Reversal(number, form, (waiver, act) => service.DenyReversal(waiver, act), waiver => $"{waiver.Number} stays as decided. {waiver.ReversalRequested?.Name} sees why.", isDenial: true);

    /// <inheritdoc/>
    protected override async Task<Result<PenaltyWaiver>> Do(string number, DecideWaiverForm form)
    {
        if (!WaiverNumber.TryParse(number, out var waiver))
        {
            return CaseRefusals.Unknown(WaiverTable.Of.Noun);
        }

        if (await OpenIfNeeded(waiver) is { } no)
        {
            return no;
        }

        var act = Act.Because(form.Reason);
        return form.Choice == WaiverChoice.Return ? await service.Return(waiver, act) : await service.Decide(waiver, form.Read, act);
    }

    /// <inheritdoc/>
    protected override string Says(PenaltyWaiver found, DecideWaiverForm form) => form.Choice == WaiverChoice.Return
        ? $"{found.Number} is returned to {found.Story.HandledByName} with your question."
        : found.Story.State == WaiverState.Deciding ? FirstApprovalRefusals.Kept($"Waiver {found.Number}")
        : $"{found.Number} is {WaiverWords.Is(found.Story.State)}: {found.GrantedAmount.InDollars()} waived. The letter is written.";

    /// <inheritdoc/>
    protected override Task<PacketPage?> Page(string number, DecideWaiverForm form) => Page(number, form, new DecisionForm());

    /// <summary>Opens a case that is only recommended yet; why not, or null.</summary>
    private async Task<Refusal?> OpenIfNeeded(WaiverNumber number) =>
        await search.StateOf(number) == WaiverState.Recommended ? (await service.Open(number, Act)).Refusal : null;

    private Task<IActionResult> Reversal(string number, DecisionForm form, Func<WaiverNumber, CounterAct, Task<Result<PenaltyWaiver>>> decide, Func<PenaltyWaiver, string> done, bool isDenial = false) => Decide(new Decision<PacketPage, PenaltyWaiver>
    {
        Needs = Permission.DecideWaiver,
        View = PacketView,
        Item = ("waiver", number),
        Page = () => Page(number, new DecideWaiverForm(), form),
        Check = () => reversalChecks.Check(form, ModelState, "Reversal"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = async () => WaiverNumber.TryParse(number, out var waiver) ? await decide(waiver, Act.Because(form.Reason)) : CaseRefusals.Unknown(WaiverTable.Of.Noun),
        Says = done,
    });

    private async Task<PacketPage?> Page(string number, DecideWaiverForm form, DecisionForm reversal)
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
            Reversal = reversal,
        };
    }
}
