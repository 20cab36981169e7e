using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The account of a plan, as a list names it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">The name over the door, else the taxpayer's.</param>
/// <param name="Phone">To call them.</param>
public sealed record PlanAccount(AccountNumber Number, string Name, string Phone);
