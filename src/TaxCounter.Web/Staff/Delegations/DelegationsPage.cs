using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of delegations.</summary>
public sealed class DelegationsPage
{
    /// <summary>The newest first.</summary>
    public required IReadOnlyList<Delegation> All { get; init; }

    /// <summary>Whom the looker may name.</summary>
    public required IReadOnlyList<StaffMember> Colleagues { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>What was typed.</summary>
    public required DelegationForm Form { get; init; }
}
