using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>The key of a promise to pay: that of the contact in which it was made.</summary>
public readonly record struct PromiseId(Guid Value) : IId<PromiseId>
{
    /// <inheritdoc/>
    public static PromiseId From(Guid value) => new(value);
}
