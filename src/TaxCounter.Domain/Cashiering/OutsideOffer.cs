using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a payment that came another way would do.</summary>
/// <param name="Account">Whose debts.</param>
/// <param name="BusinessDay">The office's day whose money it is.</param>
/// <param name="Open">What the account owes, as it is before.</param>
/// <param name="Offer">What it pays.</param>
public sealed record OutsideOffer(Account Account, DateOnly BusinessDay, IReadOnlyList<ObligationLedger> Open, PaymentOffer Offer);
