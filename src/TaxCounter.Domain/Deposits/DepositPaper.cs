using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A check or money order in a deposit, as the check list prints it.</summary>
/// <param name="Receipt">The receipt it came with.</param>
/// <param name="Kind">Check or money order.</param>
/// <param name="Account">The payer's account.</param>
/// <param name="Payer">The payer's name.</param>
/// <param name="RoutingNumber">The bank's routing number, on a check.</param>
/// <param name="DocumentNumber">The number on the paper.</param>
/// <param name="Amount">How much.</param>
/// <param name="Drawer">The number of the drawer it came from.</param>
public sealed record DepositPaper(ReceiptNumber Receipt, TenderKind Kind, AccountNumber? Account, string Payer, string? RoutingNumber, string? DocumentNumber, Money Amount, int Drawer);
