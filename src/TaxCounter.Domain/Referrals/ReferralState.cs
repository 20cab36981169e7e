namespace TaxCounter.Domain.Referrals;

/// <summary>Where a referral is.</summary>
public enum ReferralState
{
    /// <summary>Nobody took it yet.</summary>
    Sent = 1,

    /// <summary>Somebody works on it.</summary>
    Accepted,

    /// <summary>The answer is there.</summary>
    Answered,

    /// <summary>It came back with a reason.</summary>
    Declined,

    /// <summary>Who sent it needs it no more.</summary>
    Withdrawn,
}
