using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>A merge of an account, as its list has it.</summary>
/// <param name="Merge">The merge.</param>
/// <param name="Other">The other account.</param>
/// <param name="IsDuplicate">Whether the account that is looked at is the one that is merged.</param>
public sealed record MergeLine(AccountMerge Merge, Account Other, bool IsDuplicate);
