using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>What the journal itself does not take, whichever duty posts.</summary>
public static class JournalRefusals
{
    /// <summary>The business day is closed.</summary>
    public static Refusal DayIsClosed(DateOnly day) =>
        new("journal.day-closed", $"{DateWords.WithWeekday(day)} is closed and takes no more postings.");

    /// <summary>A request to reopen a day that was decided before.</summary>
    public static Refusal ReopeningDecided(DateOnly day) =>
        new("journal.reopening-decided", $"The reopening of {DateWords.WithWeekday(day)} is already decided.");
}
