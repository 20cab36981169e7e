namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a payment plan may be without asking further.</summary>
/// <param name="Months">The most months.</param>
/// <param name="DownRate">The least down payment, as a fraction of what is owed.</param>
/// <param name="GraceDays">Days after an instalment is due in which it is not late for the plan.</param>
public sealed record PlanLimits(int Months, decimal DownRate, int GraceDays);
