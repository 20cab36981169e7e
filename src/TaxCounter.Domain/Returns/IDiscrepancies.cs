using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Returns;

/// <summary>What customers said is wrong.</summary>
public interface IDiscrepancies
{
    /// <summary>By key; null when there is none.</summary>
    Task<Discrepancy?> Find(DiscrepancyId id);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<Discrepancy>> OfAccount(AccountId account);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Discrepancy discrepancy);
}
