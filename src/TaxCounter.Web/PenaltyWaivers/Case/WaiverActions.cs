using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>What a clerk can do with a waiver besides recommending, in the order of the rail.</summary>
public sealed class WaiverActions(PenaltyWaiverService service, WaiverLetters letters)
{
    private const int LongestReason = 500;

    public IReadOnlyList<CaseAction<PenaltyWaiver>> All { get; } =
    [
        new()
        {
            Path = "ask-for-more",
            Key = "M",
            Title = "Request information",
            Note = "a letter with the last day to answer",
            Asks = "What is missing",
            Hint = "one item to a line",
            Letter = WaiverLetterKinds.MoreInformation,
            Offers = letters.Expected,
            Button = "Write the letter",
            Says = _ => "The letter asks the customer for it and gives the last day to answer, by the rule book. The case waits until then.",
            Done = w => $"The letter is written. {w.Number} waits for an answer until {w.AnswerDueOn?.WithWeekday()}.",
            IsOpen = Allows(WaiverVerb.AskForMore),
            Do = (w, text, act) => service.AskForMore(w.Number, text ?? "", act),
        },
        new()
        {
            Path = "answer",
            Key = "N",
            Title = "Note the answer",
            Note = "the case goes on",
            Asks = "What the customer answered",
            Hint = "a short note; add documents under Supporting documents",
            Button = "Save the answer",
            Says = w => $"The customer was asked for: {w.InformationRequests.Newest?.What}",
            Done = w => $"The answer is saved. {w.Number} is back with you.",
            IsOpen = Allows(WaiverVerb.Answer),
            Do = (w, text, act) => service.Answer(w.Number, text ?? "", act),
        },
        new()
        {
            Path = "remind",
            Key = "L",
            Title = "Send a reminder",
            Note = "a second letter, the same last day",
            Button = "Write the reminder",
            Says = w => $"The reminder repeats what is missing. The last day to answer stays {w.AnswerDueOn?.WithWeekday()}.",
            Done = w => $"The reminder for {w.Number} is written.",
            IsOpen = Allows(WaiverVerb.Remind),
            Do = (w, _, act) => service.Remind(w.Number, act),
        },
        new()
        {
            Path = "go-on",
            Key = "O",
            Title = "Continue without an answer",
            Note = "decide on what is there",
            Button = "Go on",
            Says = _ => "You recommend on what you have. The request for information stays unanswered.",
            Done = w => $"{w.Number} continues without an answer.",
            IsOpen = Allows(WaiverVerb.GoOn),
            Do = (w, _, act) => service.GoOn(w.Number, act),
        },
        new()
        {
            Path = "close",
            Key = "C",
            Title = "Close without an answer",
            Note = "after the last day; a letter says so",
            Button = "Close the case",
            Says = _ => "Nothing is waived. A letter says why and that the customer may ask again.",
            Done = w => $"{w.Number} is closed without an answer.",
            IsOpen = (w, today) => Allows(WaiverVerb.CloseForNoAnswer)(w, today) && w.InformationRequests.CanClose(today),
            Do = (w, _, act) => service.CloseForNoAnswer(w.Number, act),
        },
        new()
        {
            Path = "recall",
            Key = "B",
            Title = "Recall the recommendation",
            Note = "until a supervisor opens it",
            Button = "Recall it",
            Says = _ => "The case leaves the supervisors' approvals and is back with you.",
            Done = w => $"The recommendation of {w.Number} is recalled.",
            IsOpen = Allows(WaiverVerb.Recall),
            Do = (w, _, act) => service.Recall(w.Number, act),
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
            IsOpen = Allows(WaiverVerb.Withdraw),
            Do = (w, text, act) => service.Withdraw(w.Number, act.Because(text)),
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
            IsOpen = Allows(WaiverVerb.RequestReversal),
            Do = (w, text, act) => service.RequestReversal(w.Number, act.Because(text)),
        },
    ];

    /// <summary>The one of a path; null where there is none.</summary>
    public CaseAction<PenaltyWaiver>? Of(string path) => All.FirstOrDefault(a => a.Path == path);

    private static Func<PenaltyWaiver, DateOnly, bool> Allows(WaiverVerb verb) => (waiver, _) => WaiverTable.Of.Moves.From(waiver.Story.State, verb).Count > 0;
}
