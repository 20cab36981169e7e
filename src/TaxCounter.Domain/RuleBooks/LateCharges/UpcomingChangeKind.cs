namespace TaxCounter.Domain.RuleBooks;

/// <summary>What kind of change lies ahead if nothing is paid.</summary>
public enum UpcomingChangeKind
{
    /// <summary>The due date passes.</summary>
    BecomesLate = 1,

    /// <summary>The next step of the penalty begins.</summary>
    StepBegins,

    /// <summary>The next month of interest begins.</summary>
    MonthBegins,

    /// <summary>The penalty has reached its cap.</summary>
    CapReached,

    /// <summary>The penalty will reach its cap.</summary>
    CapComes,

    /// <summary>Interest grows each day.</summary>
    GrowsDaily,
}
