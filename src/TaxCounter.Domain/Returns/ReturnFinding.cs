using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>A line that differs from its own arithmetic, worked out from the entries as filed up to it.</summary>
public sealed record ReturnFinding
{
    public required ReturnCell Cell { get; init; }

    /// <summary>The place as the taxpayer or the file named it.</summary>
    public required string Named { get; init; }

    public required ReturnLine Line { get; init; }

    /// <summary>As written; 0.00 where nothing was.</summary>
    public required Money Entered { get; init; }

    /// <summary>Nothing was written there.</summary>
    public required bool IsMissing { get; init; }

    public required Money ShouldBe { get; init; }

    /// <summary>Written less what it should be.</summary>
    public Money OffBy => Entered - ShouldBe;

    public required ReturnHint Hint { get; init; }

    /// <summary>Only the taxpayer knows which amount is right: the line is named and not corrected.</summary>
    public required bool TaxpayerSettles { get; init; }

    /// <summary>What it should be and why, in sentences for the customer.</summary>
    public required string Says { get; init; }
}
