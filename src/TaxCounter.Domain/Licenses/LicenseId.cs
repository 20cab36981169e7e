using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Licenses;

/// <summary>The key of a license. Made with the form, so that a second click finds the first.</summary>
public readonly record struct LicenseId(Guid Value) : IId<LicenseId>
{
    /// <inheritdoc/>
    public static LicenseId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static LicenseId New() => new(OrderedKey.New());
}
