using FluentValidation;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Words of delegations.</summary>
public static class DelegationWords
{
    /// <summary>What a delegation covers, in the words of the approvals: <c>drawers, penalty waivers, voids</c>.</summary>
    public static string Covered(OfficeDuties duties)
    {
        ArgumentNullException.ThrowIfNull(duties);
        return string.Join(", ", duties.All.SelectMany(d => d.Approvals).Where(a => DelegationTable.Allows(a.Needs)).Select(a => a.Name.ToLowerInvariant()).Order(StringComparer.Ordinal));
    }

    /// <summary>How one stands on a day, in a word, and how loud the word is.</summary>
    public static (string Word, string Css) State(Delegation delegation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return delegation.State switch
        {
            DelegationState.Pending when delegation.LastDay < today => ("never approved", "neutral"),
            DelegationState.Pending => ("waiting for a third person", "warning"),
            DelegationState.Denied => ("denied", "neutral"),
            DelegationState.Withdrawn => ("withdrawn", "neutral"),
            DelegationState.Ended => ("ended early", "neutral"),
            _ when delegation.IsInForce(today) => ("in force", "success"),
            _ => (today < delegation.FirstDay ? "upcoming" : "ended", today < delegation.FirstDay ? "warning" : "neutral"),
        };
    }

    /// <summary>Under which heading it stands on a day: those that hold, those to come (waiting or approved), those past.</summary>
    public static string Heading(Delegation delegation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return delegation.IsInForce(today) ? "Now" : delegation.State is DelegationState.Pending or DelegationState.Approved && delegation.LastDay >= today ? "Coming" : "Past";
    }
}
