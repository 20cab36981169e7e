using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The steps of a case, in the order of the rail.</summary>
public static class CaseSteps
{
    private const int LongestReason = 500;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<CaseStep> All =
    [
        new(WaiverVerb.AskForMore, "ask-for-more", "M", "Ask for what is missing", "a letter with the last day to answer", (s, n, text, act) => s.AskForMore(n, text ?? "", act))
        {
            Asks = "What is missing",
            Hint = "as the letter shall say it, one thing to a line",
            Button = "Write the letter",
            Says = _ => "A letter asks the customer for it and names the last day to answer, by the rule book. The case waits until then.",
            Done = w => $"The letter is written. {w.Number} waits for an answer until {w.AnswerDueOn?.WithWeekday()}.",
        },
        new(WaiverVerb.Answer, "answer", "N", "Note the answer", "the case goes on", (s, n, text, act) => s.Answer(n, text ?? "", act))
        {
            Asks = "What they answered",
            Hint = "in short; papers go into the evidence",
            Button = "Note it",
            Says = w => $"They were asked for: {w.Letters.OrderBy(l => l.Number).LastOrDefault()?.What}",
            Done = w => $"The answer is noted. {w.Number} is with you again.",
        },
        new(WaiverVerb.Remind, "remind", "L", "Send a reminder", "a second letter, the same last day", (s, n, _, act) => s.Remind(n, act))
        {
            Button = "Write the reminder",
            Says = w => $"A reminder repeats what is missing. The last day to answer stays {w.AnswerDueOn?.WithWeekday()}.",
            Done = w => $"The reminder for {w.Number} is written.",
        },
        new(WaiverVerb.GoOn, "go-on", "G", "Go on without an answer", "what is there is enough", (s, n, _, act) => s.GoOn(n, act))
        {
            Button = "Go on",
            Says = _ => "The letter stays without an answer, and the case is recommended on what is there.",
            Done = w => $"{w.Number} goes on without an answer.",
        },
        new(WaiverVerb.CloseForNoAnswer, "close", "C", "Close for no answer", "after the last day; a letter says so", (s, n, _, act) => s.CloseForNoAnswer(n, act))
        {
            Button = "Close the case",
            Says = _ => "Nothing is waived, and a letter says why and that they may ask again.",
            Done = w => $"{w.Number} is closed for no answer.",
        },
        new(WaiverVerb.TakeBack, "take-back", "B", "Take the recommendation back", "until a supervisor opens it", (s, n, _, act) => s.TakeBack(n, act))
        {
            Button = "Take it back",
            Says = _ => "The case leaves the supervisors' inbox and is with you again.",
            Done = w => $"The recommendation of {w.Number} is taken back.",
        },
        new(WaiverVerb.Withdraw, "withdraw", "X", "They no longer ask", "the number stays used", (s, n, text, act) => s.Withdraw(n, act.Because(text)))
        {
            Asks = "Why they no longer ask",
            Longest = LongestReason,
            Button = "Withdraw it",
            Says = _ => "Nothing is waived. The case stays in the records under its number.",
            Done = w => $"{w.Number} is withdrawn.",
        },
        new(WaiverVerb.AskReversal, "ask-reversal", "V", "Ask to reverse it", "granted on false facts; another person decides", (s, n, text, act) => s.AskReversal(n, act.Because(text)))
        {
            Asks = "What turned out to be false",
            Longest = LongestReason,
            Hint = "the supervisor decides on it, and the letter says it",
            Button = "Ask for it",
            Says = w => $"If another person agrees, {w.GrantedAmount.InDollars()} of penalty are owed again as if they had never been waived.",
            Done = w => $"The reversal of {w.Number} waits for a supervisor.",
        },
    ];

    /// <summary>The one of a path; null where there is none.</summary>
    public static CaseStep? Of(string path) => All.FirstOrDefault(s => s.Path == path);

    /// <summary>What can be done with a case today.</summary>
    public static IEnumerable<CaseStep> For(PenaltyWaiver waiver, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return All.Where(s => PenaltyWaiver.MovesOf(waiver.State, s.Verb).Count > 0 && (s.Verb != WaiverVerb.CloseForNoAnswer || waiver.Letters.OrderBy(l => l.Number).LastOrDefault() is { AnsweredOn: null } letter && letter.DueOn < today));
    }
}
