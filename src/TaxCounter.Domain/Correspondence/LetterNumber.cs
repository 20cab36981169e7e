using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter's number, <c>L-2026-000123-c</c>: year, running number without gap, check digit (Luhn over year and running number).</summary>
public readonly record struct LetterNumber(int Year, int Running)
{
    /// <summary>Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed.</summary>
    public static bool TryParse(string? text, out LetterNumber number)
    {
        var isOne = PrintedNumber.TryRead('L', text, out var year, out var running);
        number = isOne ? new LetterNumber(year, running) : default;
        return isOne;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LetterNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a letter's number.");

    /// <inheritdoc/>
    public override string ToString() => PrintedNumber.Write('L', Year, Running);
}
