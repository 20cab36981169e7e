using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>A moved payment as the list shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="RequestedOn">The office's day on which it was asked for.</param>
/// <param name="State">Where it is.</param>
/// <param name="From">The account whose debt the money paid first.</param>
/// <param name="To">The account it belongs to.</param>
/// <param name="Receipt">The receipt; null for a payment of the old system.</param>
/// <param name="Amount">How much.</param>
/// <param name="By">Who asked.</param>
/// <param name="IsReversal">Whether it reverses a payment that was at the bank.</param>
public sealed record MovedPaymentRow(MovedPaymentNumber Number, DateOnly RequestedOn, MovedPaymentState State, AccountNumber From, AccountNumber To, string? Receipt, Money Amount, string By, bool IsReversal);
