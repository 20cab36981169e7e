using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>What one payment paid.</summary>
/// <param name="Payment">Day and amount.</param>
/// <param name="Parts">What it paid, in the order of payment.</param>
/// <param name="LeftOver">What found nothing to pay.</param>
/// <param name="Order">Who says the order.</param>
public sealed record PaymentSplit(DatedAmount Payment, IReadOnlyList<(Component Component, Money Amount)> Parts, Money LeftOver, Authority Order);
