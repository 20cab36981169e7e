using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a payment is worked out from, read once for a page however often the page asks what another amount would do.</summary>
/// <param name="Payers">Whose debts.</param>
/// <param name="Open">What they owe.</param>
/// <param name="Monthly">For each account with a fee of the counter its counter fees of the month.</param>
/// <param name="Drawer">The clerk's drawer of the day; null where there is none.</param>
public sealed record PaymentSituation(IReadOnlyList<Account> Payers, IReadOnlyList<ObligationLedger> Open, IReadOnlyList<ObligationLedger> Monthly, Drawer? Drawer);
