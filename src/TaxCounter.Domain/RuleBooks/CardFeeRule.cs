using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The fee for paying by card: a share of what the card pays, a fixed amount, or both, with a least and a most.</summary>
/// <param name="Name">As said and printed: <c>Card fee</c>, <c>Convenience fee</c>.</param>
/// <param name="By">Who charges it.</param>
/// <param name="Rate">The share, as a fraction of one.</param>
/// <param name="Flat">The fixed amount beside it.</param>
/// <param name="Minimum">The least it comes to.</param>
/// <param name="Maximum">The most it comes to; null for no such.</param>
public sealed record CardFeeRule(string Name, CardFeeCollector By, decimal Rate, Money Flat, Money Minimum, Money? Maximum)
{
    /// <summary>Whether a payment by card costs anything.</summary>
    public bool IsCharged => By != CardFeeCollector.None && (Rate > 0 || Flat.IsPositive || Minimum.IsPositive);

    /// <summary>In a few words: <c>2.45% and 0.30, at least 1.50</c>.</summary>
    public string Says => string.Join(" and ", new[] { Rate > 0 ? StepWords.Percent(Rate) : null, Flat.IsPositive ? Flat.ToString() : null }.OfType<string>().DefaultIfEmpty(Minimum.ToString()))
        + (Minimum.IsPositive && (Rate > 0 || Flat.IsPositive) ? $", at least {Minimum}" : "") + (Maximum is { } most ? $", at most {most}" : "");

    /// <summary>What it comes to for what the card pays; rounded half up, to the cent. Nothing for nothing.</summary>
    public Money Of(Money paid)
    {
        if (!IsCharged || !paid.IsPositive)
        {
            return Money.Zero;
        }

        var fee = Money.Max(Minimum, paid.Times(Rate, MidpointRounding.AwayFromZero) + Flat);
        return Maximum is { } most ? Money.Min(most, fee) : fee;
    }

    /// <summary>What it comes to in an amount that the terminal charged with the fee in it: the card pays the rest, and not a cent more of it could be paid.</summary>
    public Money In(Money charged)
    {
        var (least, most) = (0L, Math.Max(0, charged.Cents));
        while (least < most)
        {
            var middle = least + ((most - least + 1) / 2);
            (least, most) = middle + Of(new Money(middle)).Cents <= charged.Cents ? (middle, most) : (least, middle - 1);
        }

        return Of(new Money(least));
    }
}
