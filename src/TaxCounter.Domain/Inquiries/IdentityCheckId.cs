using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Inquiries;

/// <summary>The key of an identity check. Made with the form, so that a second click finds the first.</summary>
public readonly record struct IdentityCheckId(Guid Value) : IId<IdentityCheckId>
{
    /// <inheritdoc/>
    public static IdentityCheckId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static IdentityCheckId New() => new(OrderedKey.New());
}
