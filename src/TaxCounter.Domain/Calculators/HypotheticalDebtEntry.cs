using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>A debt as it is told at the counter.</summary>
public sealed record HypotheticalDebtEntry
{
    /// <summary>The tax type's code.</summary>
    public required string TaxType { get; init; }

    /// <summary>The last day to pay without penalty.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The tax.</summary>
    public required Money Amount { get; init; }

    /// <summary>What was paid and when.</summary>
    public required IReadOnlyList<DatedAmount> Payments { get; init; }

    /// <summary>The day the return came in.</summary>
    public required DateOnly? FiledOn { get; init; }

    /// <summary>Penalty that was waived.</summary>
    public IReadOnlyList<DatedAmount> Waivers { get; init; } = [];
}
