using TaxCounter.Domain.Staff;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Staff;

/// <summary>The page of one delegation.</summary>
public sealed class DelegationPage : IDecisionPage
{
    public required Delegation Delegation { get; init; }

    /// <summary>What was done under it.</summary>
    public required IReadOnlyList<DelegatedAct> Acts { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>Where it lies in the inbox.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>A decision, as typed.</summary>
    public DecisionForm Form { get; set; } = new();

    /// <summary>Why it ends, as typed.</summary>
    public EndDelegationForm Ending { get; set; } = new();
}
