using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>What a clerk asks to be quoted.</summary>
public sealed record MakeQuote
{
    /// <summary>Made with the form.</summary>
    public required QuoteId Id { get; init; }

    /// <summary>Whose debts.</summary>
    public required AccountId Account { get; init; }

    /// <summary>The days; the same day twice counts once.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    /// <summary>How it was asked for.</summary>
    public required QuoteChannel Channel { get; init; }

    /// <summary>Who asked; may be empty.</summary>
    public string AskedBy { get; init; } = "";

    /// <summary>The days, each once, earliest first.</summary>
    public IReadOnlyList<DateOnly> OrderedDays => [.. Days.Distinct().Order()];
}
