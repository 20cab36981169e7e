using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>The key of a payoff quote. Made with the form, so that a second click finds the first.</summary>
public readonly record struct QuoteId(Guid Value) : IId<QuoteId>
{
    /// <inheritdoc/>
    public static QuoteId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static QuoteId New() => new(OrderedKey.New());
}
