using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>A credit as the queue lists it.</summary>
/// <param name="Credit">The credit.</param>
/// <param name="Number">Its account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="Status">In business or not.</param>
/// <param name="TaxType">The tax that was paid too much; null for money without one.</param>
/// <param name="Period">The period that was paid too much.</param>
/// <param name="OwesHere">What the account owes, as posted.</param>
/// <param name="OwesElsewhere">What other accounts of the same taxpayer owe, as posted.</param>
public sealed record CreditRow(OpenCredit Credit, AccountNumber Number, string Name, AccountStatus Status, string? TaxType, Period? Period, Money OwesHere, Money OwesElsewhere);
