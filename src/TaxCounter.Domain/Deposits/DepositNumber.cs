using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A deposit's number, <c>D-2026-000012-8</c>: year, running number without gap, check digit (Luhn over year and running number).</summary>
public readonly record struct DepositNumber(int Year, int Running)
{
    /// <summary>Reads a number as printed; refuses a wrong check digit and what is never printed (running number 0, more zeros than needed).</summary>
    public static bool TryParse(string? text, out DepositNumber number)
    {
        var isOne = PrintedNumber.TryRead('D', text, out var year, out var running);
        number = isOne ? new DepositNumber(year, running) : default;
        return isOne;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static DepositNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a deposit number.");

    /// <inheritdoc/>
    public override string ToString() => PrintedNumber.Write('D', Year, Running);
}
