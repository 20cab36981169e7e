using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>A deposit as the list shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="BusinessDay">The day it was begun.</param>
/// <param name="State">Where it is.</param>
/// <param name="BagNumber">The number on the bag, once sealed.</param>
/// <param name="Cash">Cash sealed.</param>
/// <param name="CheckAmount">Checks sealed.</param>
/// <param name="PreparedByName">Who prepares it.</param>
/// <param name="BankAmount">What the bank validated.</param>
public sealed record DepositRow(DepositNumber Number, DateOnly BusinessDay, DepositState State, string? BagNumber, Money Cash, Money CheckAmount, string PreparedByName, Money? BankAmount)
{
    /// <summary>What was sealed.</summary>
    public Money Total => Cash + CheckAmount;
}
