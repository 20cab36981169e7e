using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Adjustments;

/// <summary>What a clerk can do with an adjustment besides writing its worksheet, in the order of the rail.</summary>
public sealed class AdjustmentActions(AdjustmentService service, AdjustmentCases cases, AdjustmentLetters letters)
{
    private const int LongestReason = 500;

    public IReadOnlyList<CaseAction<Adjustment, AdjustmentNumber>> All { get; } =
    [
        new()
        {
            Path = "post",
            Key = "P",
            Title = "Post it",
            Note = "within what one person may",
            Button = "Post it",
            Says = _ => "The charges are corrected now, as if the right amount had been charged at first, and a letter tells the customer. Only a reversal by two people undoes it.",
            Done = a => $"{a.Number} is posted: {a.GrantedAmount.InDollars()}. The letter is written.",
            IsOpen = (a, _) => a.Allows(AdjustmentVerb.Post),
            Do = (number, _, act) => service.Post(number, act),
        },
        new()
        {
            Path = "submit",
            Key = "S",
            Title = "Submit it",
            Note = "a supervisor decides",
            Button = "Send it to the supervisors",
            Says = _ => "A supervisor who did not prepare it reads the worksheet with its tests and documents, and approves, returns or denies it.",
            Done = a => $"{a.Number} is submitted: {a.RequestedAmount.InDollars()}. It is with the supervisors now.",
            IsOpen = (a, _) => a.Allows(AdjustmentVerb.Submit),
            Do = (number, _, act) => service.Submit(number, act),
        },
        .. InformationRequestActions.Of(cases, letters, AdjustmentTable.Of, new() { Closed = "Nothing is corrected. The charge stays as it is." }),
        new()
        {
            Path = "recall",
            Key = "R",
            Title = "Recall it",
            Note = "until a supervisor decides",
            Button = "Recall it",
            Says = _ => "The adjustment leaves the supervisors' approvals and is back with you.",
            Done = a => $"{a.Number} is recalled.",
            IsOpen = (a, _) => a.Allows(AdjustmentVerb.Recall),
            Do = (number, _, act) => service.Recall(number, act),
        },
        new()
        {
            Path = "withdraw",
            Key = "X",
            Title = "Withdraw it",
            Note = "the number stays used",
            Asks = "Why it is withdrawn",
            Longest = LongestReason,
            Button = "Withdraw it",
            Says = _ => "Nothing is corrected. The adjustment stays in the records under its number.",
            Done = a => $"{a.Number} is withdrawn.",
            IsOpen = (a, _) => a.Allows(AdjustmentVerb.Withdraw),
            Do = (number, text, act) => cases.Withdraw(number, act.Because(text)),
        },
        new()
        {
            Path = "request-reversal",
            Key = "V",
            Title = "Request a reversal",
            Note = "another person decides",
            Asks = "Why it is to be reversed",
            Longest = LongestReason,
            Hint = "the supervisor decides on it",
            Letter = AdjustmentLetterKinds.Reversed,
            Button = "Request the reversal",
            Says = a => $"If another person agrees, the charges are what they were before {a.Number}, with their penalty and interest.",
            Done = a => $"The reversal of {a.Number} is with the supervisors.",
            IsOpen = (a, _) => a.Allows(AdjustmentVerb.RequestReversal),
            Do = (number, text, act) => service.RequestReversal(number, act.Because(text)),
        },
    ];
}
