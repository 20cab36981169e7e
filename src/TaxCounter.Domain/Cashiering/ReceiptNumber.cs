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
        var isOne = PrintedNumber.TryRead('R', text, out var year, out var running);
        number = isOne ? new ReceiptNumber(year, running) : default;
        return isOne;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static ReceiptNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a receipt number.");

    /// <inheritdoc/>
    public override string ToString() => PrintedNumber.Write('R', Year, Running);
}
