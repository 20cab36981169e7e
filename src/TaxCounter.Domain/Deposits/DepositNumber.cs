using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A deposit's number, <c>D-2026-000012-8</c>: year, running number without gap, check digit (Luhn over year and running number).</summary>
public readonly record struct DepositNumber(int Year, int Running)
{
    /// <summary>Reads a number as printed; refuses a wrong check digit and what is never printed (running number 0, more zeros than needed).</summary>
    public static bool TryParse(string? text, out DepositNumber number)
    {
        number = default;
        var plain = (text ?? "").Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length is < 12 or > 14 || plain[0] != 'D' || !CheckDigit.IsLuhn(plain.AsSpan(1)))
        {
            return false;
        }

        var read = new DepositNumber(int.Parse(plain.AsSpan(1, 4), CultureInfo.InvariantCulture), int.Parse(plain.AsSpan(5, plain.Length - 6), CultureInfo.InvariantCulture));
        if (read.Running == 0 || read.ToString().Replace("-", "", StringComparison.Ordinal) != plain)
        {
            return false;
        }

        number = read;
        return true;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static DepositNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a deposit number.");

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Year == 0)
        {
            return "";
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Running:000000}");
        return string.Create(CultureInfo.InvariantCulture, $"D-{Year:0000}-{Running:000000}-{CheckDigit.Luhn(digits)}");
    }
}
