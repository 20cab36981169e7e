using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>Slips of the pen between what a taxpayer wrote and what should stand there.</summary>
public static class ReturnSlips
{
    private const int MostPlaces = 3;
    private const int LeastDigits = 2;

    /// <summary>What the wrong amount looks like; columns are for the caller to compare.</summary>
    public static ReturnHint Of(Money entered, Money shouldBe, ReturnForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return AreSwapped(entered, shouldBe, form) ? ReturnHint.SwappedDigits : IsSlipped(entered, shouldBe, form) ? ReturnHint.SlippedDecimalPoint : ReturnHint.None;
    }

    /// <summary>The same digits, two of them exchanged.</summary>
    private static bool AreSwapped(Money entered, Money shouldBe, ReturnForm form)
    {
        var (one, other) = (Digits(entered, form), Digits(shouldBe, form));
        if (one.Length != other.Length || entered.IsNegative != shouldBe.IsNegative)
        {
            return false;
        }

        var differ = Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).ToList();
        return differ is [var a, var b] && one[a] == other[b] && one[b] == other[a];
    }

    private static bool IsSlipped(Money entered, Money shouldBe, ReturnForm form)
    {
        if (entered.IsZero || shouldBe.IsZero || entered.IsNegative || shouldBe.IsNegative)
        {
            return false;
        }

        var power = 1L;
        for (var places = 1; places <= MostPlaces; places++)
        {
            power *= 10;
            if (new Money(checked(entered.Cents * power)) == shouldBe || new Money(checked(shouldBe.Cents * power)) == entered)
            {
                return true;
            }

            // The digits that fell off behind the point were rounded away.
            if (form.Share(shouldBe, 1m / power) == entered && Digits(entered, form).Length >= LeastDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static string Digits(Money amount, ReturnForm form)
    {
        var cents = Math.Abs(amount.Cents);
        return (form.IsWholeDollars && cents % 100 == 0 ? cents / 100 : cents).ToString(CultureInfo.InvariantCulture);
    }
}
