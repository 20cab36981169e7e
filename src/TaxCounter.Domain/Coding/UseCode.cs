using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Coding;

/// <summary>What an account is to be coded, as the clerk decides it after reading what it is coded now.</summary>
/// <param name="Account">Which account.</param>
/// <param name="ReadNaics">The industry code that was read.</param>
/// <param name="ReadType">The business type that was read.</param>
/// <param name="Naics">The industry code from now on.</param>
/// <param name="BusinessType">The business type from now on.</param>
public sealed record UseCode(AccountNumber Account, string ReadNaics, string ReadType, string Naics, string BusinessType);
