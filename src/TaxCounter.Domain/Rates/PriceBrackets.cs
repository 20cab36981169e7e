using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>One row of a bracket: what the cents of a price above the whole dollars cost.</summary>
/// <param name="Over">The cents must be more than this.</param>
/// <param name="Tax">The tax on them.</param>
public readonly record struct PriceBracket(Money Over, Money Tax);

/// <summary>
/// A statutory table of tax on a price (72 P.S. 7203): so much for each whole dollar, and on the cents what the bracket says. It is not the rate rounded half up.
/// </summary>
/// <param name="PerDollar">Tax on each whole dollar.</param>
/// <param name="Brackets">Rising; cents below the first cost nothing.</param>
public sealed record BracketTable(Money PerDollar, IReadOnlyList<PriceBracket> Brackets)
{
    private const long Dollar = 100;

    /// <summary>The tax on a price. The price is not negative.</summary>
    public Money TaxOn(Money price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price.Cents);
        var cents = new Money(price.Cents % Dollar);
        var onCents = Brackets.LastOrDefault(b => cents > b.Over).Tax;
        return (PerDollar * (price.Cents / Dollar)) + onCents;
    }
}

/// <summary>Whose place decides the local rate of a sale.</summary>
public enum SalePlace
{
    /// <summary>The seller's.</summary>
    Origin = 1,

    /// <summary>Where the buyer receives it.</summary>
    Destination = 2,
}

/// <summary>How the tax on one sale is worked out.</summary>
public sealed record SaleRules
{
    /// <summary>Tables by percent: a state part of 6 and a local part of 1 are looked up apart. Empty where the office has none.</summary>
    public required IReadOnlyDictionary<decimal, DatedRows<BracketTable>> Brackets { get; init; }

    /// <summary>How a price times a rate becomes cents, where there is no table.</summary>
    public required DatedRows<MidpointRounding>? Rounding { get; init; }

    /// <summary>Whose place counts; null where the book does not say.</summary>
    public required DatedRows<SalePlace>? Place { get; init; }
}
