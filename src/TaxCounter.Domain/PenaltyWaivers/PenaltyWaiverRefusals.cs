using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What is refused about penalty waivers, in sentences.</summary>
public static class PenaltyWaiverRefusals
{
    /// <summary>No such case.</summary>
    public static readonly Refusal Unknown = new("penalty-waivers.unknown", "There is no such waiver. Open it from the list.");

    /// <summary>No such account.</summary>
    public static readonly Refusal UnknownAccount = new("penalty-waivers.unknown-account", "There is no such account. Find it again and start from its page.");

    /// <summary>The key was used for another account.</summary>
    public static Refusal OtherContent(WaiverNumber number) =>
        new("penalty-waivers.other-content", $"This form was already saved as {number} for another account. Start a new request from the account.");

    /// <summary>No periods.</summary>
    public static readonly Refusal NoPeriod = new("penalty-waivers.no-period", "Choose at least one period whose penalty is asked to be waived.", "Periods");

    /// <summary>The same period twice.</summary>
    public static readonly Refusal PeriodTwice = new("penalty-waivers.period-twice", "A period stands twice in this request. Keep it once.", "Periods");

    /// <summary>A period of another account.</summary>
    public static readonly Refusal OtherAccount = new("penalty-waivers.other-account", "One of these periods belongs to another account. Start from the account it belongs to.", "Periods");

    /// <summary>A measure that says nothing.</summary>
    public static readonly Refusal Measure = new("penalty-waivers.measure", "Say all, a percent above 0 and up to 100, or an amount above 0.00.", "Periods");

    /// <summary>The law lets interest stay.</summary>
    /// <param name="tax">The tax as said.</param>
    /// <param name="rule">What the rule book says.</param>
    public static Refusal InterestStays(string tax, Dated<InterestWaiverRule> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new("penalty-waivers.interest-stays", $"{tax}: {rule.Value.Says} {rule.Authority.Text}. Untick it; the penalty can still be asked for.", "InterestToo");
    }

    /// <summary>Interest of nothing.</summary>
    public static readonly Refusal InterestOfWhat = new("penalty-waivers.interest-of-what", "Choose the periods first; then the rule book says whether their interest can be waived.", "InterestToo");

    /// <summary>The rule book would allow it.</summary>
    public static readonly Refusal InterestNotPosted =
        new("penalty-waivers.interest-not-posted", "The rule book allows this, but the counter has no posting for waived interest yet. Untick it and hand the interest to the supervisor on paper.", "InterestToo");

    /// <summary>No penalty to waive.</summary>
    public static Refusal NothingToWaive(WaivablePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new("penalty-waivers.nothing-to-waive", $"There is no penalty left to waive for {Name(period)}. Take it out of the request.", "Periods");
    }

    /// <summary>More than the penalty.</summary>
    public static Refusal AboveThePenalty(WaivablePeriod period, Money amount)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new("penalty-waivers.above-penalty", $"{amount.InDollars()} is more than the penalty that can be waived for {Name(period)}, {period.Waivable.InDollars()}.", "Periods");
    }

    /// <summary>Who asks.</summary>
    public static readonly Refusal AskerName = new("penalty-waivers.asker-name", "Write down who asks: the name, at most 100 characters.", "AskerName");

    /// <summary>How it was asked for.</summary>
    public static readonly Refusal Channel = new("penalty-waivers.channel", "Choose who asks (the taxpayer or a representative) and how: at the counter, by phone or by letter.", "Channel");

    /// <summary>No ground.</summary>
    public static readonly Refusal GroundNeeded = new("penalty-waivers.ground-needed", "Choose the ground on which it is asked.", "Ground");

    /// <summary>A question without an answer.</summary>
    public static Refusal AnswerNeeded(GroundQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new("penalty-waivers.answer-needed", $"This ground needs an answer: {question.Asks}", $"Answers[{question.Id}]");
    }

    /// <summary>An answer that is no day.</summary>
    public static Refusal AnswerIsNoDay(GroundQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new("penalty-waivers.answer-no-day", $"This needs a day, such as 2026-07-30: {question.Asks}", $"Answers[{question.Id}]");
    }

    /// <summary>No words of the customer.</summary>
    public static readonly Refusal StatementNeeded = new("penalty-waivers.statement-needed", "Write down why, in the customer's own words.", "Statement");

    /// <summary>Too long.</summary>
    public static Refusal TooLong(string field, int longest) =>
        new("penalty-waivers.too-long", string.Create(CultureInfo.InvariantCulture, $"This has at most {longest:#,0} characters. Say it shorter."), field);

    /// <summary>A file that is not taken.</summary>
    public static readonly Refusal Evidence = new("penalty-waivers.evidence", "Evidence is a PDF, JPEG or PNG of at most 6 MB with a name of at most 200 characters.", "File");

    /// <summary>A day to come.</summary>
    public static readonly Refusal EvidenceDay = new("penalty-waivers.evidence-day", "Evidence cannot have come in after today.", "ReceivedOn");

    /// <summary>Noted before.</summary>
    public static Refusal EvidenceTwice(WaiverEvidence earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new("penalty-waivers.evidence-twice", $"The same file is already in this case as “{earlier.FileName}”.", "File");
    }

    /// <summary>What is missing.</summary>
    public static readonly Refusal WhatNeeded = new("penalty-waivers.what-needed", "Name what is missing, as the letter shall say it.", "What");

    /// <summary>No word of the answer.</summary>
    public static readonly Refusal AnswerWords = new("penalty-waivers.answer-words", "Write down in short what they answered.", "Answer");

    /// <summary>The day has not passed.</summary>
    public static Refusal StillTime(DateOnly dueOn) =>
        new("penalty-waivers.still-time", $"The customer has until {Say(dueOn)} to answer. It can be closed the day after.");

    /// <summary>Nothing was asked that is unanswered.</summary>
    public static readonly Refusal NothingUnanswered = new("penalty-waivers.nothing-unanswered", "No letter of this case is unanswered, so it cannot be closed for no answer.");

    /// <summary>A recommendation that does not fit.</summary>
    public static readonly Refusal PartNeeded = new("penalty-waivers.part-needed", "Say how much of each period to grant: more than nothing, and less than all that is asked for. Otherwise choose all, or deny.", "Periods");

    /// <summary>A rationale.</summary>
    public static readonly Refusal RationaleNeeded = new("penalty-waivers.rationale-needed", "Say why, in words the supervisor can decide on; at least 15 characters.", "Rationale");

    /// <summary>The move is not in the table.</summary>
    public static Refusal WrongMove(PenaltyWaiver waiver, WaiverVerb verb)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var decided = waiver.State is WaiverState.Approved or WaiverState.ApprovedInPart or WaiverState.Denied;
        return new("penalty-waivers.wrong-move", decided && verb is WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return && waiver.DecidedByName is { } name
            ? $"{name} has already decided {waiver.Number}: {WaiverWords.Of(waiver.State)}, {waiver.GrantedAmount.InDollars()} granted. It stays so."
            : $"Waiver {waiver.Number} is {WaiverWords.Of(waiver.State)} and cannot {WaiverWords.Of(verb)}.");
    }

    /// <summary>The case changed after it was opened.</summary>
    public static Refusal CaseChanged(IEnumerable<WaiverStep> since)
    {
        var said = string.Join("; ", since.Select(s => $"{s.Name} {WaiverWords.Done(s.Verb)}"));
        return new("penalty-waivers.case-changed", $"The case changed after you opened it{(said.Length > 0 ? $": {said}" : "")}. Read it again, then decide.");
    }

    /// <summary>The amounts changed after it was opened.</summary>
    public static Refusal AmountsChanged(IEnumerable<(WaivablePeriod Period, Money Shown)> changed)
    {
        var said = string.Join("; ", changed.Select(c => $"{Name(c.Period)}: {c.Shown.InDollars()} could be waived, now {c.Period.Waivable.InDollars()}"));
        return new("penalty-waivers.amounts-changed", $"What can be waived changed after you opened the case. {said}. Read it again, then decide.");
    }

    /// <summary>Nothing granted.</summary>
    public static readonly Refusal NothingGranted = new("penalty-waivers.nothing-granted", "Nothing would be granted. Deny it instead, with the reason.", "Periods");

    /// <summary>What is wrong with a text: too long, or a card number in it. Null when nothing is.</summary>
    public static Refusal? WrongText(string? text, string field, int longest) =>
        text is null ? null : text.Trim().Length > longest ? TooLong(field, longest) : CardNumberGuard.HoldsCardNumber(text) ? StaffRefusals.CardNumber(field) : null;

    private static string Name(WaivablePeriod period) => $"{period.Obligation.TaxType} {period.Obligation.Period}";

    private static string Say(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
