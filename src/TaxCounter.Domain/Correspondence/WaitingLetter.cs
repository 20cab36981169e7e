using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Correspondence;

/// <summary>A letter that was not mailed yet.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Account">The number of its account.</param>
public sealed record WaitingLetter(Letter Letter, AccountNumber Account);
