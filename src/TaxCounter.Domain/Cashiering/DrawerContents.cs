using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What lies in a drawer, or should: money of each kind and how many pieces of paper.</summary>
/// <param name="Cash">Bills and coins, starting cash included.</param>
/// <param name="Checks">How many checks.</param>
/// <param name="CheckAmount">What they come to.</param>
/// <param name="MoneyOrders">How many money orders.</param>
/// <param name="MoneyOrderAmount">What they come to.</param>
/// <param name="CardAmount">What the terminal took.</param>
public sealed record DrawerContents(Money Cash, int Checks, Money CheckAmount, int MoneyOrders, Money MoneyOrderAmount, Money CardAmount);
