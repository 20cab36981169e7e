using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A charge that is no late penalty: a fixed amount, or a share of something with a least and a most.</summary>
public sealed record ChargeRule
{
    /// <summary>The fixed amount; null where it is a share.</summary>
    public Money? Flat { get; init; }

    /// <summary>The share as a fraction of one; null where it is a fixed amount.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The least it comes to.</summary>
    public Money? Minimum { get; init; }

    /// <summary>The most it comes to.</summary>
    public Money? Maximum { get; init; }

    /// <summary>When it is charged, in a sentence.</summary>
    public required string Says { get; init; }
}
