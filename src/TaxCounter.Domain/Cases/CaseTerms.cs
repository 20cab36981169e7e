using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cases;

/// <summary>What a decision on a case comes to: the approval limits are asked about it, and of two approvers the second must agree to the same.</summary>
/// <param name="Amount">In all.</param>
/// <param name="Terms">What exactly is agreed to, as a fingerprint; empty where there is only yes or no.</param>
public sealed record CaseTerms(Money Amount, string Terms = "");
