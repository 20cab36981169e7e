using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The mistake of typing 54.00 for 45.00: which amount was meant, if two digits of the one entered changed places.</summary>
public static class SwitchedDigits
{
    private const int Places = 12;

    /// <summary>Whether switching two digits of any amount can make such a difference.</summary>
    public static bool CanMake(Money difference) => Example(difference) is not null;

    /// <summary>Two amounts with two digits switched that make this difference, the larger first; null where no two digits of any amount do.</summary>
    public static (Money More, Money Less)? Example(Money difference)
    {
        var cents = difference.Abs().Cents;
        for (long low = 1, i = 0; cents > 0 && i < Places; low *= 10, i++)
        {
            for (long high = low * 10, j = i + 1; j <= Places; high *= 10, j++)
            {
                if (cents % (high - low) == 0 && cents / (high - low) is >= 1 and <= 9 and var apart)
                {
                    var (one, other) = apart == 9 ? (9L, 0L) : (apart + 1, 1L);
                    return (new Money((one * high) + (other * low)), new Money((other * high) + (one * low)));
                }
            }
        }

        return null;
    }

    /// <summary>The amount that was meant, if switching two digits of the entered one makes exactly this difference (meant less entered); otherwise null.</summary>
    /// <param name="entered">As the receipt has it; negative for change.</param>
    /// <param name="difference">Counted less expected.</param>
    public static Money? Make(Money entered, Money difference)
    {
        var meant = entered + difference;
        return CanMake(difference) && meant.IsNegative == entered.IsNegative && DifferentPlaces(entered, meant).Count == 2 && SameDigits(entered, meant) ? meant : null;
    }

    private static bool SameDigits(Money one, Money other) => Digits(one).Order().SequenceEqual(Digits(other).Order());

    /// <summary>Where the digits differ, counted from the cents.</summary>
    private static List<int> DifferentPlaces(Money one, Money other)
    {
        var (first, second) = (Digits(one), Digits(other));
        return [.. Enumerable.Range(0, first.Length).Where(i => first[i] != second[i])];
    }

    private static char[] Digits(Money amount) => [.. amount.Abs().Cents.ToString("D19", CultureInfo.InvariantCulture).Reverse()];
}
