using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What should be assessed, in money alone.</summary>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
public readonly record struct LateAmounts(Money Penalty, Money Interest);
