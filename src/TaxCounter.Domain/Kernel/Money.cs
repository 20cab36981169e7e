using System.Globalization;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// An amount of US dollars in whole cents: what a clerk counts, writes on a receipt and signs for.
/// May be negative (a credit); never a fraction of a cent. Arithmetic that would overflow throws <see cref="OverflowException"/>.
/// </summary>
/// <param name="Cents">Whole cents; 1,020.54 dollars are 102054.</param>
public readonly partial record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>The largest amount a clerk may type: 99,999,999,999.99.</summary>
    public static readonly Money Largest = new(9_999_999_999_999);

    /// <summary>No money.</summary>
    public static readonly Money Zero;

    /// <summary>Whether this is exactly nothing.</summary>
    public bool IsZero => Cents == 0;

    /// <summary>Whether this is more than nothing.</summary>
    public bool IsPositive => Cents > 0;

    /// <summary>Whether this is less than nothing (a credit).</summary>
    public bool IsNegative => Cents < 0;

    /// <summary>The same amount without its sign.</summary>
    public Money Abs() => new(Math.Abs(Cents));

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money a, Money b) => a.Cents <= b.Cents ? a : b;

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money a, Money b) => a.Cents >= b.Cents ? a : b;

    /// <summary>Whole dollars as money.</summary>
    public static Money Dollars(decimal dollars) => new(checked((long)decimal.Round(dollars * 100m, 0, MidpointRounding.AwayFromZero)));

    /// <summary>
    /// The one place where a rate meets money: the amount times <paramref name="rate"/> (a fraction of one), rounded to the cent as said.
    /// </summary>
    public Money Times(decimal rate, MidpointRounding rounding) => new(checked((long)decimal.Round(Cents * rate, 0, rounding)));

    /// <summary>
    /// Splits the amount in proportion to <paramref name="weights"/> so that the parts add up to it exactly (largest remainder, earlier part first on a tie).
    /// </summary>
    /// <exception cref="ArgumentException">A weight is negative, or all are zero.</exception>
    public IReadOnlyList<Money> Split(IReadOnlyList<decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = weights.Sum();
        if (total <= 0 || weights.Any(w => w < 0))
        {
            throw new ArgumentException("Weights must not be negative and not all zero.", nameof(weights));
        }

        var sign = Math.Sign(Cents);
        var whole = Math.Abs(Cents);
        var exact = weights.Select(w => whole * w / total).ToArray();
        var parts = exact.Select(e => (long)decimal.Floor(e)).ToArray();
        var left = whole - parts.Sum();
        var byRemainder = Enumerable.Range(0, parts.Length).Where(i => weights[i] > 0)
            .OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i);
        foreach (var i in byRemainder.Take((int)left))
        {
            parts[i]++;
        }

        return [.. parts.Select(p => new Money(sign * p))];
    }

    /// <summary>Reads what a clerk types: <c>1,020.54</c>, <c>$1020.5</c>, <c>1020</c>, <c>-7.91</c>. Refuses a third decimal, a comma anywhere but between thousands
    /// (so that <c>12,50</c> is never taken for 1250), letters and amounts beyond <see cref="Largest"/>.</summary>
    public static bool TryParse(string? text, out Money money) => TryParse(text, CultureInfo.InvariantCulture, out money);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(string? text, IFormatProvider? provider, out Money money)
    {
        money = Zero;
        var typed = Typed().Match((text ?? "").Trim());
        if (!typed.Success)
        {
            return false;
        }

        var digits = typed.Groups["dollars"].Value.Replace(",", "", StringComparison.Ordinal) + typed.Groups["cents"].Value.PadRight(2, '0');
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var cents) || cents > Largest.Cents)
        {
            return false;
        }

        money = new Money(typed.Groups["minus"].Success ? -cents : cents);
        return true;
    }

    /// <summary>As printed: <c>1,020.54</c>, with a true minus sign before a credit.</summary>
    public override string ToString() => (Cents < 0 ? "−" : "") + (Math.Abs((decimal)Cents) / 100).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>As said: <c>$1,020.54</c>.</summary>
    public string InDollars() => (Cents < 0 ? "−$" : "$") + (Math.Abs((decimal)Cents) / 100).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>As a file or a field has it: <c>1020.54</c>, <c>-7.91</c>.</summary>
    public string Plain() => (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>Whole cents; lets a database add up a column.</summary>
    public static explicit operator long(Money money) => money.Cents;

    /// <summary>Adds.</summary>
    public static Money operator +(Money a, Money b) => new(checked(a.Cents + b.Cents));

    /// <summary>Subtracts.</summary>
    public static Money operator -(Money a, Money b) => new(checked(a.Cents - b.Cents));

    /// <summary>Turns a debt into a credit and back.</summary>
    public static Money operator -(Money a) => new(checked(-a.Cents));

    /// <summary>So many of the same.</summary>
    public static Money operator *(Money a, long times) => new(checked(a.Cents * times));

    /// <summary>Compares.</summary>
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;

    /// <summary>Compares.</summary>
    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;

    [GeneratedRegex(@"^((?<minus>[-−])|\+)?\$?(?<dollars>[0-9]{1,3}(,[0-9]{3})+|[0-9]+|(?=\.[0-9]))(\.(?<cents>[0-9]{0,2}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Typed();
}
