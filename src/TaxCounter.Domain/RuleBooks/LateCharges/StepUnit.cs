namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a step counts. With <see cref="LateChargesStep.Count"/> it says in any language what <see cref="LateChargesStep.Formula"/> says in English.</summary>
public enum StepUnit
{
    /// <summary>Periods of 30 days that are over.</summary>
    FullThirtyDays = 1,

    /// <summary>Periods of 30 days, begun ones among them.</summary>
    ThirtyDaysOrPart = 2,

    /// <summary>Months, begun ones among them.</summary>
    MonthOrPart = 3,

    /// <summary>Calendar months, begun ones among them.</summary>
    CalendarMonthOrPart = 4,

    /// <summary>Days.</summary>
    Day = 5,

    /// <summary>Nothing: the amount is raised to the least that is charged.</summary>
    Minimum = 6,
}
