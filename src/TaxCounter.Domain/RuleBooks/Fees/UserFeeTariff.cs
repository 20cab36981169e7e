using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A monthly fee by use: a least amount with some use in it, and a rate for what goes above.</summary>
public sealed record UserFeeTariff
{
    /// <summary>What use is counted in: <c>gallons</c>, <c>CCF</c>, <c>carts</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The least that is charged.</summary>
    public required Money Minimum { get; init; }

    /// <summary>The use that the least amount covers.</summary>
    public required decimal Included { get; init; }

    /// <summary>How much use the rate is for: 1,000 gallons, 1 CCF.</summary>
    public required decimal Per { get; init; }

    /// <summary>The price of that much use.</summary>
    public required Money Rate { get; init; }
}
