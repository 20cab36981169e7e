using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>A returned check as the list shows it.</summary>
public sealed record ReturnedCheckRow(ReturnedCheckNumber Number, DateOnly ReturnedOn, ReturnedCheckState State, ReturnReason Why, AccountNumber Account, string Name, string Receipt, string? CheckNumber, Money Amount, Money Charge);
