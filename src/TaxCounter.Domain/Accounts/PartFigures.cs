using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Accounts;

/// <summary>What a payment of one day gives one obligation.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="Tax">Tax or fee.</param>
/// <param name="Penalty">Penalty.</param>
/// <param name="Interest">Interest.</param>
/// <param name="Other">Other fees.</param>
public sealed record PartFigures(Obligation Obligation, Money Tax, Money Penalty, Money Interest, Money Other)
{
    /// <summary>All of it.</summary>
    public Money Total => Tax + Penalty + Interest + Other;
}
