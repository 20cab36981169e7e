using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Coding;

/// <summary>An account whose coding should be looked at.</summary>
/// <param name="Number">The account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="Naics">The code it carries.</param>
/// <param name="BusinessType">The business type it carries.</param>
/// <param name="Finding">What is doubtful.</param>
public sealed record CodingReviewRow(AccountNumber Number, string Name, string Naics, string BusinessType, CodingFinding Finding);
