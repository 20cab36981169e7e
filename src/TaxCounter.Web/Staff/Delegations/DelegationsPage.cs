using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The list of delegations.</summary>
public sealed class DelegationsPage
{
    /// <summary>Those that are or can come into force first, then the newest.</summary>
    public required RecordPage<Delegation> All { get; init; }

    /// <summary>How many are in force today.</summary>
    public required int InForce { get; init; }

    /// <summary>Whom the looker may name.</summary>
    public required IReadOnlyList<StaffMember> Colleagues { get; init; }

    /// <summary>Who looks, and when.</summary>
    public required CounterAct Act { get; init; }

    /// <summary>What was typed.</summary>
    public required DelegationForm Form { get; init; }
}
