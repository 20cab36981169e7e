using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Ledger;

/// <summary>A charge taken over from an old system, or made for the sample office.</summary>
public sealed record OldCharge
{
    public required AccountId Account { get; init; }

    /// <summary>The tax type's code.</summary>
    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    /// <summary>The last day to pay without penalty.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Tax or fee.</summary>
    public required Component Component { get; init; }

    /// <summary>More than nothing.</summary>
    public required Money Amount { get; init; }
}
