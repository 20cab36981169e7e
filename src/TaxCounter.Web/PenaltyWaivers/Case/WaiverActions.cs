using TaxCounter.Domain.Cases;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>What a clerk can do with a waiver besides recommending, in the order of the rail.</summary>
public sealed class WaiverActions(PenaltyWaiverService service, WaiverCases cases, WaiverLetters letters)
{
    private const int LongestReason = 500;

    public IReadOnlyList<CaseAction<PenaltyWaiver, WaiverNumber>> All { get; } =
    [
        .. InformationRequestActions.Of(cases, letters, WaiverTable.Of, new() { GoOn = "You recommend on what you have.", Closed = "Nothing is waived. A letter says why and that the customer may ask again." }),
        new()
        {
            Path = "recall",
            Key = "B",
            Title = "Recall the recommendation",
            Note = "until a supervisor opens it",
            Button = "Recall it",
            Says = _ => "The case leaves the supervisors' approvals and is back with you.",
            Done = w => $"The recommendation of {w.Number} is recalled.",
            IsOpen = (w, _) => w.Allows(WaiverVerb.Recall),
            Do = (number, _, act) => service.Recall(number, act),
        },
        new()
        {
            Path = "withdraw",
            Key = "X",
            Title = "Withdraw the request",
            Note = "for the customer; the number stays used",
            Asks = "Why the customer withdraws it",
            Longest = LongestReason,
            Button = "Withdraw it",
            Says = _ => "Nothing is waived. The case stays in the records under its number.",
            Done = w => $"{w.Number} is withdrawn.",
            IsOpen = (w, _) => w.Allows(WaiverVerb.Withdraw),
            Do = (number, text, act) => cases.Withdraw(number, act.Because(text)),
        },
        new()
        {
            Path = "request-reversal",
            Key = "V",
            Title = "Request a reversal",
            Note = "approved on false facts; another person decides",
            Asks = "What turned out to be false",
            Longest = LongestReason,
            Hint = "the supervisor decides on it",
            Letter = WaiverLetterKinds.Reversal,
            Button = "Request the reversal",
            Says = w => $"If another person agrees, {w.GrantedAmount.InDollars()} of penalty is owed again as if it had never been waived.",
            Done = w => $"The reversal of {w.Number} is with the supervisors.",
            IsOpen = (w, _) => w.Allows(WaiverVerb.RequestReversal),
            Do = (number, text, act) => service.RequestReversal(number, act.Because(text)),
        },
    ];
}
