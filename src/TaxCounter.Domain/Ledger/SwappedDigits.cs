using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>The slip of paying 2,042.35 for 2,024.35.</summary>
internal static class SwappedDigits
{
    /// <summary>Whether one amount is the other with two digits in each other's place.</summary>
    public static bool Between(Money one, Money other)
    {
        var (first, second) = (Digits(one), Digits(other));
        var differ = Enumerable.Range(0, first.Length).Where(i => first[i] != second[i]).ToList();
        return differ is [var a, var b] && first[a] == second[b] && first[b] == second[a];
    }

    /// <summary>Whether two neighbors that change places can make the difference: 9 times a digit, with zeros behind.</summary>
    public static bool CanDiffer(Money difference)
    {
        var cents = Math.Abs(difference.Cents);
        while (cents > 0 && cents % 10 == 0)
        {
            cents /= 10;
        }

        return cents is > 0 and <= 81 && cents % 9 == 0;
    }

    private static string Digits(Money amount) => amount.Abs().Cents.ToString("D19", CultureInfo.InvariantCulture);
}
