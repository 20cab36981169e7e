using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>An account that owes very little.</summary>
/// <param name="Number">The account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="Owing">What it owes, as posted.</param>
/// <param name="OldestRecordedDueOn">The recorded due date of the oldest part.</param>
public sealed record SmallBalanceRow(AccountNumber Number, string Name, Money Owing, DateOnly OldestRecordedDueOn);
