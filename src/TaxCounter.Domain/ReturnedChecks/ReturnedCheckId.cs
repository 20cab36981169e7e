using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>The key of a returned check. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ReturnedCheckId(Guid Value) : IId<ReturnedCheckId>
{
    /// <inheritdoc/>
    public static ReturnedCheckId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ReturnedCheckId New() => new(OrderedKey.New());
}
