using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What was collected by a day or a drawer.</summary>
/// <param name="Parts">One for each line of the journal that pays or reopens something.</param>
/// <param name="Unapplied">Money that stays on accounts as credit.</param>
public sealed record Collected(IReadOnlyList<CollectedPart> Parts, Money Unapplied)
{
    /// <summary>All of it.</summary>
    public Money Total => Parts.Total(p => p.Amount) + Unapplied;
}
