using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The mistake of typing 54.00 for 45.00: which amount was meant, if two digits of the one entered changed places.</summary>
public static class SwitchedDigits
{
    /// <summary>Whether switching two digits of any amount can make such a difference.</summary>
    public static bool CanMake(Money difference) => !difference.IsZero && difference.Cents % 9 == 0;

    /// <summary>The amount that was meant, if switching two digits of the entered one makes exactly this difference (meant less entered); otherwise null.</summary>
    /// <param name="entered">As the receipt has it; negative for change.</param>
    /// <param name="difference">Counted less expected.</param>
    public static Money? Make(Money entered, Money difference)
    {
        var meant = entered + difference;
        return CanMake(difference) && meant.IsNegative == entered.IsNegative && Places(entered, meant).Count == 2 && SameDigits(entered, meant) ? meant : null;
    }

    private static bool SameDigits(Money one, Money other) => Digits(one).Order().SequenceEqual(Digits(other).Order());

    /// <summary>Where the digits differ, counted from the cents.</summary>
    private static List<int> Places(Money one, Money other)
    {
        var (first, second) = (Digits(one), Digits(other));
        return [.. Enumerable.Range(0, first.Length).Where(i => first[i] != second[i])];
    }

    private static char[] Digits(Money amount) => [.. amount.Abs().Cents.ToString("D19", CultureInfo.InvariantCulture).Reverse()];
}
