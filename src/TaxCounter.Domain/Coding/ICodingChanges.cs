using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Coding;

/// <summary>What accounts were coded otherwise than before.</summary>
public interface ICodingChanges
{
    /// <summary>Those of an account, the newest first.</summary>
    Task<IReadOnlyList<CodingChange>> OfAccount(AccountId account);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(CodingChange change);
}
