using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Referrals;

/// <summary>A referral as a form tells it.</summary>
public sealed record ReferralAsked
{
    /// <summary>The key, made with the form.</summary>
    public required ReferralId Id { get; init; }

    /// <summary>Whose account; null for a question about none.</summary>
    public AccountId? Account { get; init; }

    public required ReferralTo To { get; init; }

    /// <summary>The colleague's user name, or the name of the unit.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the customer asks.</summary>
    public required string Question { get; init; }

    /// <summary>What was looked at and tried.</summary>
    public required string Tried { get; init; }

    /// <summary>How to reach the customer; empty where they wait, or come back.</summary>
    public string Reach { get; init; } = "";

    /// <summary>Whether the customer waits at the counter.</summary>
    public bool Waits { get; init; }
}
