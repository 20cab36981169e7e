using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// The due date of something owed: as somebody recorded or entered it, and as it counts. A day on a weekend or legal holiday counts as the next day that is neither,
/// whatever a record says, so nothing is late before the day after that one. Only <see cref="BusinessCalendar.DueDate"/> makes one.
/// </summary>
public readonly record struct DueDate
{
    internal DueDate(DateOnly recorded, DateOnly counted, string why)
    {
        Recorded = recorded;
        Counted = counted;
        Why = why;
    }

    /// <summary>As the export or the clerk has it. Shown, never counted from.</summary>
    public DateOnly Recorded { get; }

    /// <summary>The last day to pay on time.</summary>
    public DateOnly Counted { get; }

    /// <summary>Why the two differ: <c>Sep 20 is a Sunday</c>; empty where they are the same.</summary>
    public string Why { get; }

    /// <summary>The first day on which it is late.</summary>
    public DateOnly LateFrom => Counted.AddDays(1);

    /// <summary>Whether the recorded day is no day on which anything can be due.</summary>
    public bool IsMoved => Counted != Recorded;

    /// <summary>The difference in a sentence that begins with whoever says the recorded day: <c>The export says Sep 20, 2026; counted from Sep 21, 2026, because Sep 20 is a Sunday.</c></summary>
    public string Says(string source) => $"{source} {DateWords.Date(Recorded)}; counted from {DateWords.Date(Counted)}, because {Why}.";
}
