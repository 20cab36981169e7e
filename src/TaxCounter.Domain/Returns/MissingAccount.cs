using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Returns;

/// <summary>An account in the list of missing returns.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Where to call.</param>
public sealed record MissingAccount(AccountNumber Number, string Name, string Phone);
