using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Ledger;

/// <summary>A payment taken over from an old system, or made for the sample office: no drawer, no receipt of ours.</summary>
public sealed record OldPayment
{
    public required AccountId Account { get; init; }

    /// <summary>The tax type's code.</summary>
    public required string TaxType { get; init; }

    public required Period Period { get; init; }

    /// <summary>The day it was paid; penalty and interest follow from it.</summary>
    public required DateOnly PaidOn { get; init; }

    /// <summary>More than nothing.</summary>
    public required Money Amount { get; init; }
}
