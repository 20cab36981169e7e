using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The key of a request. Made with the form, so that a second click finds the first.</summary>
public readonly record struct BannerId(Guid Value) : IId<BannerId>
{
    /// <inheritdoc/>
    public static BannerId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static BannerId New() => new(OrderedKey.New());
}
