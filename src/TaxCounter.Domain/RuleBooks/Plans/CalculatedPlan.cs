using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The schedule of a payment plan beside its explanation.</summary>
/// <param name="Down">Paid at once.</param>
/// <param name="Instalments">What is paid later.</param>
/// <param name="Total">Both together: exactly what is owed.</param>
public sealed record CalculatedPlan(Money Down, IReadOnlyList<PlanInstalment> Instalments, Money Total);
