using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// How the numbers on the office's papers are written: a letter for the kind of paper, the year, a running number without gap within it, and a check digit
/// (Luhn over year and running number): <c>R-2026-004562-8</c>.
/// </summary>
internal static class PrintedNumber
{
    /// <summary>As printed; empty for no number.</summary>
    public static string Write(char letter, int year, int running)
    {
        if (year == 0)
        {
            return "";
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{running:000000}");
        return string.Create(CultureInfo.InvariantCulture, $"{letter}-{year:0000}-{running:000000}-{CheckDigit.Luhn(digits)}");
    }

    /// <summary>Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed (running number 0, more zeros than needed).</summary>
    public static bool TryRead(char letter, string? text, out int year, out int running)
    {
        (year, running) = (0, 0);
        var plain = (text ?? "").Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (plain.Length is < 12 or > 14 || plain[0] != letter || !CheckDigit.IsLuhn(plain.AsSpan(1)))
        {
            return false;
        }

        year = int.Parse(plain.AsSpan(1, 4), CultureInfo.InvariantCulture);
        running = int.Parse(plain.AsSpan(5, plain.Length - 6), CultureInfo.InvariantCulture);
        return running > 0 && Write(letter, year, running).Replace("-", "", StringComparison.Ordinal) == plain;
    }
}
