using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// A receipt's number, <c>R-2026-004562-8</c>: year, running number without gap within the office and year, check digit (Luhn over year and running number).
/// Issued in the transaction of its posting; a void keeps it used.
/// </summary>
public readonly record struct ReceiptNumber
{
    private ReceiptNumber(int year, int running)
    {
        Year = year;
        Running = running;
    }

    /// <summary>The year of the business day.</summary>
    public int Year { get; }

    /// <summary>1, 2, 3 … within the year.</summary>
    public int Running { get; }

    /// <summary>The number issued next.</summary>
    public static ReceiptNumber Of(int year, int running) => new(year, running);

    /// <summary>Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed (running number 0, more zeros than needed).</summary>
    public static bool TryParse(string? text, out ReceiptNumber number)
    {
        number = default;
        var plain = (text ?? "").Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length is < 12 or > 14 || plain[0] != 'R' || !CheckDigit.IsLuhn(plain.AsSpan(1)))
        {
            return false;
        }

        var read = new ReceiptNumber(int.Parse(plain.AsSpan(1, 4), CultureInfo.InvariantCulture), int.Parse(plain.AsSpan(5, plain.Length - 6), CultureInfo.InvariantCulture));
        if (read.Running == 0 || read.ToString().Replace("-", "", StringComparison.Ordinal) != plain)
        {
            return false;
        }

        number = read;
        return true;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ReceiptNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a receipt number.");

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Year == 0)
        {
            return "";
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Running:000000}");
        return string.Create(CultureInfo.InvariantCulture, $"R-{Year:0000}-{Running:000000}-{CheckDigit.Luhn(digits)}");
    }
}
