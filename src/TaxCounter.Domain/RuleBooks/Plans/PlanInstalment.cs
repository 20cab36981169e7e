using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One instalment of a payment plan.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Due">The day it is due; the next business day where the day of the month is none.</param>
/// <param name="Amount">What is paid.</param>
public sealed record PlanInstalment(int Number, DateOnly Due, Money Amount);
