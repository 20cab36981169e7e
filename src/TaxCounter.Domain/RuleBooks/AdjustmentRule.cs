using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a reason for an adjustment says besides its questions.</summary>
public sealed record AdjustmentRule
{
    /// <summary>How the right amount is worked out.</summary>
    public required WorksheetKind Worksheet { get; init; }

    /// <summary>What has to be so.</summary>
    public IReadOnlyList<EligibilityTest> Tests { get; init; } = [];

    /// <summary>Only for these taxes and fees; empty for all.</summary>
    public IReadOnlyList<string> TaxTypes { get; init; } = [];

    /// <summary>How many monthly readings make an average.</summary>
    public int? Readings { get; init; }

    /// <summary>How much of the fee of a vacant month is given back, as a fraction of one.</summary>
    public decimal? Share { get; init; }

    /// <summary>The largest rest that is written off.</summary>
    public Money? Most { get; init; }
}
