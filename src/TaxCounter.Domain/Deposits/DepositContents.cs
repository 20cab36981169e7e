using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Deposits;

/// <summary>What the drawers of a deposit say it must hold.</summary>
/// <param name="Cash">Bills and coins.</param>
/// <param name="Checks">How many checks and money orders.</param>
/// <param name="CheckAmount">What they come to.</param>
public sealed record DepositContents(Money Cash, int Checks, Money CheckAmount)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + CheckAmount;
}
