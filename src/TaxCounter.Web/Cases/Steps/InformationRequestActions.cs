using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The five things a clerk does about information that is missing, the same with the cases of every duty: ask, note the answer, remind, go on, close.</summary>
public static class InformationRequestActions
{
    /// <summary>They, in the order of the rail.</summary>
    /// <param name="service">Does them.</param>
    /// <param name="letters">The duty's letters.</param>
    /// <param name="table">The duty's table.</param>
    /// <param name="words">How the duty speaks of it.</param>
    public static IReadOnlyList<CaseAction<TCase, PrintedNumber<TSeries>>> Of<TCase, TSeries, TVerb, TState>(CaseService<TCase, TSeries, TVerb, TState> service, ICaseLetters<TCase> letters, CaseTable<TVerb, TState> table, InformationRequestWords words)
        where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
        where TSeries : INumberSeries
        where TVerb : struct, Enum
        where TState : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        var verbs = table.Gathering;
        return
        [
            new()
            {
                Path = "ask-for-more",
                Key = "M",
                Title = "Request information",
                Note = "a letter with the last day to answer",
                Asks = "What is missing",
                Hint = "one item to a line",
                Letter = letters.MoreInformation,
                Offers = letters.Expected,
                Button = "Write the letter",
                Says = _ => $"The letter asks the customer for it and gives the last day to answer, by the rule book. The {words.Waits} waits until then.",
                Done = c => $"The letter is written. {c.Number} waits for an answer until {c.Story.AnswerDueOn?.WithWeekday()}.",
                IsOpen = (c, _) => c.Allows(verbs.AskForMore),
                Do = (number, text, act) => service.AskForMore(number, text ?? "", act),
            },
            new()
            {
                Path = "answer",
                Key = "N",
                Title = "Note the answer",
                Note = $"the {words.Waits} goes on",
                Asks = "What the customer answered",
                Hint = "a short note; add documents under Supporting documents",
                Button = "Save the answer",
                Says = c => $"The customer was asked for: {c.InformationRequests.Newest?.What}",
                Done = c => $"The answer is saved. {c.Number} is back with you.",
                IsOpen = (c, _) => c.Allows(verbs.Answer),
                Do = (number, text, act) => service.Answer(number, text ?? "", act),
            },
            new()
            {
                Path = "remind",
                Key = "L",
                Title = "Send a reminder",
                Note = "a second letter, the same last day",
                Button = "Write the reminder",
                Says = c => $"The reminder repeats what is missing. The last day to answer stays {c.Story.AnswerDueOn?.WithWeekday()}.",
                Done = c => $"The reminder for {c.Number} is written.",
                IsOpen = (c, _) => c.Allows(verbs.Remind),
                Do = (number, _, act) => service.Remind(number, act),
            },
            new()
            {
                Path = "go-on",
                Key = "O",
                Title = "Continue without an answer",
                Note = "decide on what is there",
                Button = "Go on",
                Says = _ => $"{words.GoOn} The request for information stays unanswered.",
                Done = c => $"{c.Number} continues without an answer.",
                IsOpen = (c, _) => c.Allows(verbs.GoOn),
                Do = (number, _, act) => service.GoOn(number, act),
            },
            new()
            {
                Path = table.CloseWord,
                Key = "C",
                Title = "Close without an answer",
                Note = letters.Unanswered is null ? "after the last day" : "after the last day; a letter says so",
                Button = $"Close the {words.Waits}",
                Says = _ => words.Closed,
                Done = c => $"{c.Number} is closed without an answer.",
                IsOpen = (c, today) => c.Allows(verbs.CloseForNoAnswer) && c.InformationRequests.CanClose(today),
                Do = (number, _, act) => service.CloseForNoAnswer(number, act),
            },
        ];
    }
}
