using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What one fund gets of a day, by the ledger account it is revenue of.</summary>
/// <param name="Code">The fund's code.</param>
/// <param name="Name">As a report prints it.</param>
/// <param name="Revenue">Tax and fees.</param>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Fees">Other fees.</param>
public sealed record FinanceFund(string Code, string Name, Money Revenue, Money Penalty, Money Interest, Money Fees)
{
    /// <summary>All of it.</summary>
    public Money Total => Revenue + Penalty + Interest + Fees;
}
