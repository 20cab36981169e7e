using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>The merges of the office.</summary>
public interface IMerges
{
    /// <summary>By key; null when there is none.</summary>
    Task<AccountMerge?> Find(AccountMergeId id);

    /// <summary>Those in which an account is merged or stays, newest first.</summary>
    Task<IReadOnlyList<AccountMerge>> OfAccount(AccountId account);

    /// <summary>Other accounts that may be the same business: the same tax ID, or all the words of its name. At most a dozen.</summary>
    Task<IReadOnlyList<LikelySame>> LikelySame(Account account);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(AccountMerge merge);

    /// <summary>Notes that one changes in this transaction.</summary>
    void Touch(AccountMerge merge);
}
