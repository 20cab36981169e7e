using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>A charge of a tax that its account is not registered for.</summary>
/// <param name="Number">The account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="TaxType">The tax.</param>
/// <param name="Period">The period.</param>
/// <param name="Owing">What is unpaid of it, as posted.</param>
public sealed record OrphanRow(AccountNumber Number, string Name, string TaxType, Period Period, Money Owing);
