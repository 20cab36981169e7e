namespace TaxCounter.Domain.RuleBooks;

/// <summary>When a penalty takes its next step.</summary>
public enum PenaltyStepping
{
    /// <summary>When thirty days are over; nothing for a part of them.</summary>
    CompletedThirtyDays = 1,

    /// <summary>When a period of thirty days begins.</summary>
    ThirtyDaysOrPart = 2,

    /// <summary>When a month, counted from the day after the due date, begins.</summary>
    MonthOrPart = 3,

    /// <summary>The day after the due date, then on the first of each calendar month.</summary>
    FirstOfMonth = 4,
}
