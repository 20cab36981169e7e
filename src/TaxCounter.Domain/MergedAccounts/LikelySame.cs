using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>An account that may be the same business as another one.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it is, in one line.</param>
/// <param name="Why">What is the same: <c>same tax ID</c>.</param>
public sealed record LikelySame(AccountNumber Number, string Name, string Address, string Why);
