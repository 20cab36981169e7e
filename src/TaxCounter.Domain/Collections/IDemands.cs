using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Collections;

/// <summary>The demands of the office.</summary>
public interface IDemands
{
    /// <summary>By key; null when there is none.</summary>
    Task<Demand?> Find(DemandId id);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<Demand>> OfAccount(AccountId account);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Demand demand);
}
