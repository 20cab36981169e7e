using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A waiver's number, <c>W-2026-000123-c</c>: year, running number without gap, check digit (Luhn over year and running number).</summary>
public readonly record struct WaiverNumber(int Year, int Running)
{
    /// <summary>Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed.</summary>
    public static bool TryParse(string? text, out WaiverNumber number)
    {
        var isOne = PrintedNumber.TryRead('W', text, out var year, out var running);
        number = isOne ? new WaiverNumber(year, running) : default;
        return isOne;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static WaiverNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a waiver's number.");

    /// <inheritdoc/>
    public override string ToString() => PrintedNumber.Write('W', Year, Running);
}
