using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>What was found wrong with charges and is left as it is.</summary>
public interface ILeftFindings
{
    /// <summary>By its facts; null where they were never left.</summary>
    Task<LeftFinding?> Find(AccountId account, string facts);

    /// <summary>Those of an account, the newest first.</summary>
    Task<IReadOnlyList<LeftFinding>> OfAccount(AccountId account);

    /// <summary>What one person alone left on an account since a day, in all.</summary>
    Task<Money> LeftAlone(AccountId account, DateOnly since);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(LeftFinding left);
}
