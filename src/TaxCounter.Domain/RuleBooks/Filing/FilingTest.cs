using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One test of a frequency rule; the first that is met gives the frequency.</summary>
public sealed record FilingTest
{
    /// <summary>What it goes by; null for the last one, which is always met.</summary>
    public required FilingMeasure? Measure { get; init; }

    public Comparison Compare { get; init; }

    public Money Threshold { get; init; }

    /// <summary>The frequency if it is met.</summary>
    public required FilingFrequency Frequency { get; init; }

    /// <summary>The test in words.</summary>
    public required string Says { get; init; }

    /// <summary>What has to be paid ahead, in words; null where nothing has.</summary>
    public string? Prepayment { get; init; }
}
