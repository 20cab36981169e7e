using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What taking over a business that is already licensed costs late in the year.</summary>
/// <param name="From">From this day of the year on.</param>
/// <param name="Share">The share of the annual fee, a fraction of one.</param>
/// <param name="Permit">The permit in addition.</param>
public sealed record TakeoverRule(DayOfYear From, decimal Share, Money Permit);
