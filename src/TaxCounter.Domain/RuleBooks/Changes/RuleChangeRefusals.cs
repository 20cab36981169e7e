using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What is refused when a rule is to change.</summary>
public static class RuleChangeRefusals
{
    /// <summary>No such change.</summary>
    public static readonly Refusal Unknown = new("rule-books.change-unknown", "There is no such rule change. Choose one from the list.");

    /// <summary>No such topic.</summary>
    public static Refusal UnknownTopic(string topic) =>
        new("rule-books.change-unknown-topic", $"The rule book has no topic '{topic}'. Choose one from the list.", "Topic");

    /// <summary>Today and the past stay as they are.</summary>
    public static Refusal FirstDayNotAhead(DateOnly today) =>
        new("rule-books.change-first-day-not-ahead", $"The first day must be after today, {Say(today)}, because past charges never change. Choose a later day.", "FirstDay");

    /// <summary>Further ahead than anything is worked out.</summary>
    public static Refusal FirstDayTooFar(int lastYear) =>
        new("rule-books.change-first-day-too-far", $"The rule book ends with {lastYear}. Choose an earlier first day.", "FirstDay");

    /// <summary>Waited too long.</summary>
    public static Refusal FirstDayHasCome(DateOnly firstDay) =>
        new("rule-books.change-first-day-has-come", $"The first day, {Say(firstDay)}, came before this change was approved. Deny it, and ask for a new proposal with a later day.");

    /// <summary>A recorded row is never changed.</summary>
    public static Refusal DayIsTaken(DateOnly firstDay) =>
        new("rule-books.change-day-is-taken", $"A row already begins on {Say(firstDay)}, and a recorded row never changes. Choose another first day.", "FirstDay");

    /// <summary>Another proposal for the same day waits.</summary>
    public static Refusal DayIsProposed(DateOnly firstDay, string name) =>
        new("rule-books.change-day-is-proposed", $"{name} already proposed a row of this rule that begins on {Say(firstDay)}. It must be decided or withdrawn first.", "FirstDay");

    /// <summary>Nothing would be different.</summary>
    public static readonly Refusal NothingChanges =
        new("rule-books.change-nothing-changes", "This row is the same as the one in force on that day. Change the value or the authority.");

    /// <summary>The book would not be one.</summary>
    public static Refusal NoBook(string why) => new("rule-books.change-no-book", $"With this row the rule book cannot be used: {why}");

    /// <summary>A row too long to be recorded.</summary>
    public static readonly Refusal TooLong = new("rule-books.change-too-long", "The row is too long. Remove what is not needed.");

    /// <summary>Decided already.</summary>
    public static Refusal Decided(RuleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new("rule-books.change-decided", change.State switch
        {
            RuleChangeState.Withdrawn => $"{change.Proposed.Name} withdrew this change. Propose it again if it is still needed.",
            var state => $"{change.Decided?.Name} already {Words(state)} this change. The decision is final.",
        });
    }

    /// <summary>Somebody else's proposal.</summary>
    public static Refusal NotYours(string name) =>
        new("rule-books.change-not-yours", $"{name} proposed this change, so only {name} can withdraw it. You can deny it.");

    /// <summary>What became of a change, in a word.</summary>
    public static string Words(RuleChangeState state) => state switch
    {
        RuleChangeState.Proposed => "proposed",
        RuleChangeState.Approved => "approved",
        RuleChangeState.Denied => "denied",
        _ => "withdrawn",
    };

    private static string Say(DateOnly day) => DateWords.Date(day);
}
