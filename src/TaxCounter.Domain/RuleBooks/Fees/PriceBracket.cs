using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One row of a bracket: what the cents of a price above the whole dollars cost.</summary>
/// <param name="Over">The cents must be more than this.</param>
/// <param name="Tax">The tax on them.</param>
public readonly record struct PriceBracket(Money Over, Money Tax);
