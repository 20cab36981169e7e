using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Demographics;

/// <summary>The merges of the office.</summary>
public interface IMerges
{
    /// <summary>By key; null when there is none.</summary>
    Task<AccountMerge?> Find(AccountMergeId id);

    /// <summary>Those in which an account is merged or stays, newest first.</summary>
    Task<IReadOnlyList<AccountMerge>> OfAccount(AccountId account);

    /// <summary>Accounts that point to this one, straight or by others, by number.</summary>
    Task<IReadOnlyList<Account>> MergedInto(AccountId account);

    /// <summary>What is not finished on an account, in words; empty for nothing: <c>the payment plan L-2026-000012-8 in force</c>.</summary>
    Task<IReadOnlyList<string>> OpenWork(AccountId account);

    /// <summary>Other accounts that may be the same business: the same tax ID, or the same name or address. At most a dozen.</summary>
    Task<IReadOnlyList<Account>> LikelySame(Account account, DateOnly today);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(AccountMerge merge);

    /// <summary>Notes that one changes in this transaction.</summary>
    void Touch(AccountMerge merge);
}
