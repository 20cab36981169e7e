using FluentValidation;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Words of delegations.</summary>
public static class DelegationWords
{
    /// <summary>How one stands on a day, in a word, and how loud the word is.</summary>
    public static (string Word, string Css) State(Delegation delegation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return delegation.State switch
        {
            DelegationState.Waiting when delegation.LastDay < today => ("never confirmed", "tag tag-off"),
            DelegationState.Waiting => ("waits for a third person", "tag tag-warn"),
            DelegationState.Refused => ("refused", "tag tag-off"),
            DelegationState.Withdrawn => ("given up", "tag tag-off"),
            DelegationState.Ended => ("ended early", "tag tag-off"),
            _ when delegation.IsInForce(today) => ("holds now", "tag"),
            _ => (today < delegation.FirstDay ? "to come" : "over", today < delegation.FirstDay ? "tag tag-warn" : "tag tag-off"),
        };
    }

    /// <summary>Under which heading it stands on a day: those that hold, those to come (waiting or confirmed), those past.</summary>
    public static string Heading(Delegation delegation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return delegation.IsInForce(today) ? "Now" : delegation.State is DelegationState.Waiting or DelegationState.Confirmed && delegation.LastDay >= today ? "Coming" : "Past";
    }
}
