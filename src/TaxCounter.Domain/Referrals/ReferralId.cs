using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Referrals;

/// <summary>The key of a referral. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ReferralId(Guid Value) : IId<ReferralId>
{
    /// <inheritdoc/>
    public static ReferralId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ReferralId New() => new(OrderedKey.New());
}
