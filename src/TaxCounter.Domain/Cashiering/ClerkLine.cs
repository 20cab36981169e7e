using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What one clerk took in on a day.</summary>
/// <param name="Clerk">Their name.</param>
/// <param name="Receipts">Receipts issued, voided ones included.</param>
/// <param name="Voided">How many of them were voided.</param>
/// <param name="Cash">Cash less change.</param>
/// <param name="Checks">Checks.</param>
/// <param name="MoneyOrders">Money orders and cashier's checks.</param>
/// <param name="Cards">Cards.</param>
/// <param name="Outside">What came another way than over the counter.</param>
public sealed record ClerkLine(string Clerk, int Receipts, int Voided, Money Cash, Money Checks, Money MoneyOrders, Money Cards, Money Outside = default)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + Checks + MoneyOrders + Cards + Outside;
}
