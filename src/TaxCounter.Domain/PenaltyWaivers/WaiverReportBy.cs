using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>By what the report adds up.</summary>
public enum WaiverReportBy
{
    /// <summary>Ground.</summary>
    Ground = 1,

    /// <summary>Outcome, or where an undecided case is.</summary>
    Outcome,

    /// <summary>The clerk that has it in hand.</summary>
    Clerk,

    /// <summary>Days from the beginning to the decision, or to today: up to 7, 30, 90, more.</summary>
    Age,

    /// <summary>What was asked for: up to 100, 500, 2,500, more.</summary>
    Amount,
}
