namespace TaxCounter.Domain.Referrals;

/// <summary>To whom a referral goes.</summary>
public enum ReferralTo
{
    /// <summary>One person, by name.</summary>
    Colleague = 1,

    /// <summary>Whichever supervisor takes it.</summary>
    Supervisors,

    /// <summary>Technical staff at the counter: whoever takes it.</summary>
    Technical,

    /// <summary>Another unit of the office, by its name; whoever hears from it answers.</summary>
    Unit,
}
