using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>What a business day took in.</summary>
/// <param name="Receipts">Receipts issued, voided ones included.</param>
/// <param name="Voided">How many of them were voided.</param>
/// <param name="Cash">Cash less change.</param>
/// <param name="Checks">Checks and money orders.</param>
/// <param name="Cards">Cards.</param>
/// <param name="Outside">What came another way than over the counter: the lockbox.</param>
public sealed record DayTotals(int Receipts, int Voided, Money Cash, Money Checks, Money Cards, Money Outside = default)
{
    /// <summary>All of it.</summary>
    public Money Total => Cash + Checks + Cards + Outside;
}
