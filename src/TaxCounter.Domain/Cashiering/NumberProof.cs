namespace TaxCounter.Domain.Cashiering;

/// <summary>What the receipt numbers of one year come to. Receipts are issued in the transaction of their posting, so none is ever spoiled.</summary>
/// <param name="Year">The year.</param>
/// <param name="Issued">Good receipts, those with a void waiting among them.</param>
/// <param name="Voided">Voided receipts; their numbers stay used.</param>
/// <param name="Highest">The highest running number on a receipt; 0 when none was issued.</param>
/// <param name="Counter">The running number that the counter issued last.</param>
/// <param name="Gaps">Running numbers up to the highest that no receipt carries, the first hundred; none when all is well.</param>
public sealed record NumberProof(int Year, int Issued, int Voided, int Highest, int Counter, IReadOnlyList<int> Gaps)
{
    /// <summary>Numbers used.</summary>
    public int All => Issued + Voided;

    /// <summary>Whether issued and voided together are all numbers from first to last, none missing and none twice.</summary>
    public bool IsWhole => Gaps.Count == 0 && All == Highest && Highest == Counter;
}
