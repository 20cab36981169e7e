using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>The page on which the reopening of a day is decided.</summary>
public sealed class ReopeningDecision : IDecisionPage
{
    /// <summary>Where the day stands, with the request.</summary>
    public required DayStanding Standing { get; init; }

    /// <summary>What it took in.</summary>
    public required DayTotals Totals { get; init; }

    /// <summary>Why the person who looks must leave it to another person.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
