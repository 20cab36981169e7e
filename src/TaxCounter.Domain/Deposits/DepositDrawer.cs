using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A drawer in a deposit, or one that could be put into one.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">The number on the drawer.</param>
/// <param name="ClerkName">Who kept it.</param>
/// <param name="BusinessDay">Its day.</param>
/// <param name="Cash">Cash for the bank, less what was given back for receipts voided since.</param>
/// <param name="Checks">Checks and money orders.</param>
/// <param name="CheckAmount">What they come to.</param>
public sealed record DepositDrawer(DrawerId Id, int Number, string ClerkName, DateOnly BusinessDay, Money Cash, int Checks, Money CheckAmount)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + CheckAmount;
}
