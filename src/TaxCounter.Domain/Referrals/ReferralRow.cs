using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Referrals;

/// <summary>A referral as lists show it.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Account">The number of its account; null for a question about none.</param>
/// <param name="AccountName">The name of the account.</param>
public sealed record ReferralRow(Referral Referral, AccountNumber? Account, string AccountName);
