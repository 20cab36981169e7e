using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>A payoff quote's number, <c>Q-2026-000012-8</c>: year, running number without gap within the office and year, check digit (Luhn over year and running number).</summary>
public readonly record struct QuoteNumber
{
    private QuoteNumber(int year, int running)
    {
        Year = year;
        Running = running;
    }

    /// <summary>The year in which it was made.</summary>
    public int Year { get; }

    /// <summary>1, 2, 3 … within the year.</summary>
    public int Running { get; }

    /// <summary>The number issued next.</summary>
    public static QuoteNumber Of(int year, int running) => new(year, running);

    /// <summary>Reads a number as printed, with or without dashes and in either case; refuses a wrong check digit and what is never printed.</summary>
    public static bool TryParse(string? text, out QuoteNumber number)
    {
        var isOne = PrintedNumber.TryRead('Q', text, out var year, out var running);
        number = isOne ? new QuoteNumber(year, running) : default;
        return isOne;
    }

    /// <summary>A number known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static QuoteNumber Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a quote's number.");

    /// <inheritdoc/>
    public override string ToString() => PrintedNumber.Write('Q', Year, Running);
}
