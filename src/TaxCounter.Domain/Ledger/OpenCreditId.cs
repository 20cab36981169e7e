using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>The key of an open credit.</summary>
public readonly record struct OpenCreditId(Guid Value) : IId<OpenCreditId>
{
    /// <inheritdoc/>
    public static OpenCreditId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static OpenCreditId New() => new(OrderedKey.New());
}
