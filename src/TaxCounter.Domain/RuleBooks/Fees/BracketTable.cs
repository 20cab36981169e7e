using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

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
