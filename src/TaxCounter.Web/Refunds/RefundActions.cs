using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Refunds;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>What a clerk can do with a refund on a page that asks for a text or only to go ahead, in the order of the rail.</summary>
public sealed class RefundActions(RefundService service, RefundCases cases, RefundLetters letters)
{
    private const int LongestReason = 500;

    public IReadOnlyList<CaseAction<Refund, RefundNumber>> All { get; } =
    [
        .. InformationRequestActions.Of(cases, letters, RefundTable.Of, new() { Waits = "claim", Closed = "Nothing is refunded. The money stays unapplied credit; the customer can claim again while the refund right lasts." }),
        new()
        {
            Path = "recall",
            Key = "B",
            Title = "Recall the recommendation",
            Note = "until a supervisor decides",
            Button = "Recall it",
            Says = _ => "The claim leaves the supervisors' approvals and is back with you.",
            Done = r => $"The recommendation of {r.Number} is recalled.",
            IsOpen = (r, _) => r.Allows(RefundVerb.Recall),
            Do = (number, _, act) => service.Recall(number, act),
        },
        Reasoned("withdraw", "X", "Withdraw the claim", "for the customer; the number stays used", "Why the customer withdraws it", RefundVerb.Withdraw,
            _ => "Nothing is refunded. The money stays unapplied credit.", r => $"{r.Number} is withdrawn.", (number, act) => cases.Withdraw(number, act)),
        Reasoned("returned", "E", "The payment came back", "check returned or ACH rejected", "What came back, and why", RefundVerb.NoteReturned,
            r => $"{r.Total.InDollars()} is payable again. Have it paid again, or make it credit again.", r => $"The payment of {r.Number} came back. Have it paid again, or cancel it.", (number, act) => service.Undo(number, stopped: false, act)),
        Reasoned("stop", "B", "The payment was stopped", "lost, stolen, or wrong payee", "Why it was stopped, and the bank’s reference", RefundVerb.Stop,
            r => $"{r.Total.InDollars()} is payable again. Have it paid again, or make it credit again.", r => $"The payment of {r.Number} is stopped. Have it paid again, or cancel it.", (number, act) => service.Undo(number, stopped: true, act)),
        Reasoned("reissue", "E", "Pay it again", "it waits for the next file", "Why, and what was checked", RefundVerb.Reissue,
            r => $"{r.Number} goes into the next file for finance, as another issue of the same refund.", r => $"{r.Number} waits for the next file for finance.", (number, act) => service.Reissue(number, act)),
        Reasoned("cancel", "V", "Cancel: make it credit again", "nothing is paid", "Why it is not paid", RefundVerb.Cancel,
            r => $"{r.GrantedAmount.InDollars()} is unapplied credit again, as of {(r.Parts.Count == 1 ? r.Parts[0].AroseOn.Long() : "the days it arose")}.{(r.Interest.IsPositive ? $" The interest of {r.Interest.InDollars()} is not owed." : "")}", r => $"{r.Number} is cancelled. The money is unapplied credit again.", (number, act) => service.Cancel(number, act)),
    ];

    private static CaseAction<Refund, RefundNumber> Reasoned(string path, string key, string title, string note, string asks, RefundVerb verb, Func<Refund, string> says, Func<Refund, string> done, Func<RefundNumber, Domain.Staff.CounterAct, Task<Domain.Kernel.Result<Refund>>> work) => new()
    {
        Path = path,
        Key = key,
        Title = title,
        Note = note,
        Asks = asks,
        Longest = LongestReason,
        Button = title,
        Says = says,
        Done = done,
        IsOpen = (r, _) => r.Allows(verb),
        Do = (number, text, act) => work(number, act.Because(text)),
    };
}
