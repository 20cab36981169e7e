namespace TaxCounter.Domain.RuleBooks;

/// <summary>When a taxpayer's checks are no longer taken because others came back.</summary>
/// <param name="Checks">That many returned checks.</param>
/// <param name="Years">Within so many years, the last of them included.</param>
public sealed record CertifiedFundsRule(int Checks, int Years);
