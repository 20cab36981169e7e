using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>What is refused about every kind of case, in sentences.</summary>
public static class CaseRefusals
{
    /// <summary>No such case.</summary>
    public static Refusal Unknown(string noun) => new("cases.unknown", $"There is no such {noun}. Open it from the list.");

    /// <summary>The move is not in the table.</summary>
    public static Refusal WrongMove(string noun, string number, string state, string cannot) =>
        Wrong($"{char.ToUpperInvariant(noun[0])}{noun[1..]} {number} is {state} and cannot {cannot}.");

    /// <summary>Another person decided first.</summary>
    public static Refusal AlreadyDecided(string decider, string number, string outcome) =>
        Wrong($"{decider} has already decided {number}: {outcome}. It cannot be decided again.");

    /// <summary>The case changed after it was read.</summary>
    public static Refusal Changed(IEnumerable<string> steps)
    {
        var since = string.Join("; ", steps);
        return new("cases.changed", $"The case changed after you opened it{(since.Length > 0 ? $": {since}" : "")}. Read it again, then decide.");
    }

    /// <summary>A reason of the rule book is needed.</summary>
    public static readonly Refusal ReasonNeeded = new("cases.reason-needed", "Choose the reason for the request.", "ReasonCode");

    /// <summary>A question without an answer.</summary>
    public static Refusal AnswerNeeded(ReasonQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new("cases.answer-needed", $"This reason needs an answer: {question.Asks}", $"Answers[{question.Id}]");
    }

    /// <summary>An answer that is no day.</summary>
    public static Refusal AnswerIsNoDay(ReasonQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new("cases.answer-no-day", $"Enter a date, such as 2026-07-30: {question.Asks}", $"Answers[{question.Id}]");
    }

    /// <summary>A file that is not taken.</summary>
    public static readonly Refusal Evidence = new("cases.evidence", "A supporting document is a PDF, JPEG or PNG of 6 MB or less, with a name of 200 characters or fewer.", "File");

    /// <summary>A day to come.</summary>
    public static readonly Refusal EvidenceDay = new("cases.evidence-day", "The date received cannot be after today. Enter the day the document came in.", "ReceivedOn");

    /// <summary>Noted before.</summary>
    public static Refusal EvidenceTwice(string earlier) => new("cases.evidence-twice", $"The same file is already in this case as “{earlier}”.", "File");

    /// <summary>What is missing.</summary>
    public static readonly Refusal WhatNeeded = new("cases.what-needed", "Enter what is missing. The letter lists it in these words.", "What");

    /// <summary>No word of the answer.</summary>
    public static readonly Refusal AnswerWords = new("cases.answer-words", "Enter a short note of the answer.", "Answer");

    /// <summary>The day has not passed.</summary>
    public static Refusal StillTime(DateOnly dueOn) =>
        new("cases.still-time", $"The customer has until {DateWords.Date(dueOn)} to answer. You can close the case the day after.");

    /// <summary>Nothing was asked that is unanswered.</summary>
    public static readonly Refusal NothingUnanswered = new("cases.nothing-unanswered", "Every request for information in this case was answered, so it cannot be closed without an answer.");

    /// <summary>Too long.</summary>
    public static Refusal TooLong(string field, int longest) =>
        new("cases.too-long", string.Create(CultureInfo.InvariantCulture, $"Use {longest:#,0} characters or fewer."), field);

    /// <summary>What is wrong with a text: too long, or a card number in it. Null when nothing is.</summary>
    public static Refusal? WrongText(string? text, string field, int longest) =>
        text is null ? null : text.Trim().Length > longest ? TooLong(field, longest) : StaffRefusals.WrongText(text, field);

    private static Refusal Wrong(string sentence) => new("cases.wrong-move", sentence);
}
