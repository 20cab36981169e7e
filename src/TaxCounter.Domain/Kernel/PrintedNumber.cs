using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>
/// The number on one of the office's papers, <c>R-2026-004562-8</c>: the prefix of its series, the year, a running number without gap within the office and
/// year, and a check digit (Luhn over year and running number). Issued in the transaction of what it is printed on; what is voided keeps its number.
/// </summary>
/// <typeparam name="TSeries">The series; each has a short name in its duty's folder: <c>ReceiptNumber</c>.</typeparam>
/// <param name="Year">The year of the business day.</param>
/// <param name="Running">1, 2, 3 … within the year.</param>
#pragma warning disable CA1000 // A number is read by the name of its series: ReceiptNumber.TryParse.
public readonly record struct PrintedNumber<TSeries>(int Year, int Running)
    where TSeries : INumberSeries
{
    /// <summary>The longest number as printed, dashes included; so wide are the columns and the fields.</summary>
    public const int Longest = 18;

    /// <summary>The number issued next.</summary>
    public static PrintedNumber<TSeries> Of(int year, int running) => new(year, running);

    /// <summary>
    /// Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed
    /// (running number 0, more zeros than needed).
    /// </summary>
    public static bool TryParse(string? text, out PrintedNumber<TSeries> number)
    {
        number = default;
        var plain = Plain(TypedText.Plain(text).ToUpperInvariant());
        var digits = plain.AsSpan(Math.Min(TSeries.Prefix.Length, plain.Length));
        if (plain.Length + 3 > Longest || digits.Length < 11 || !plain.StartsWith(TSeries.Prefix, StringComparison.Ordinal) || !CheckDigit.IsLuhn(digits))
        {
            return false;
        }

        var read = new PrintedNumber<TSeries>(int.Parse(digits[..4], CultureInfo.InvariantCulture), int.Parse(digits[4..^1], CultureInfo.InvariantCulture));
        if (read.Running == 0 || Plain(read.ToString()) != plain)
        {
            return false;
        }

        number = read;
        return true;
    }

    /// <summary>
    /// The numbers that a text without its check digit may stand for: <c>R-2026-004562</c>, or <c>R-2026-4562</c> as people say it. Empty where year or running
    /// number cannot be.
    /// </summary>
    /// <param name="digits">The digits behind the prefix: year and running number.</param>
    public static PrintedNumber<TSeries>? WithoutCheckDigit(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return digits.Length is > 4 and <= 13 && int.Parse(digits[..4], CultureInfo.InvariantCulture) is > 0 and var year && int.TryParse(digits.AsSpan(4), CultureInfo.InvariantCulture, out var running) && running > 0
            ? Of(year, running)
            : null;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static PrintedNumber<TSeries> Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a {TSeries.Name} number.");

    /// <summary>As printed; empty for no number.</summary>
    public override string ToString()
    {
        if (Year == 0)
        {
            return "";
        }

        var digits = string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{Running:000000}");
        return string.Create(CultureInfo.InvariantCulture, $"{TSeries.Prefix}-{Year:0000}-{Running:000000}-{CheckDigit.Luhn(digits)}");
    }

    private static string Plain(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
