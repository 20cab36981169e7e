using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>One act in the history of an account, as the journal has it.</summary>
public sealed record HistoryRow
{
    /// <summary>The posting.</summary>
    public required PostingId Id { get; init; }

    /// <summary>Which act.</summary>
    public required PostingKind Kind { get; init; }

    /// <summary>The office's day it belongs to.</summary>
    public required DateOnly BusinessDay { get; init; }

    /// <summary>The day from which it counts.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTime PostedAt { get; init; }

    /// <summary>Who did it, by the name of then.</summary>
    public required string ByName { get; init; }

    /// <summary>Why, where a reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The receipt's number as printed, where there is one.</summary>
    public string? Receipt { get; init; }

    /// <summary>More owed when positive, less when negative.</summary>
    public required Money Amount { get; init; }

    /// <summary>What it concerned: tax type's code and period.</summary>
    public required IReadOnlyList<(string TaxType, Period Period)> For { get; init; }
}
