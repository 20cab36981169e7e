namespace TaxCounter.Domain.Reconciliation;

/// <summary>What a movement was matched to.</summary>
/// <param name="Target">What it is.</param>
/// <param name="By">How that was found.</param>
public sealed record StatementMatch(MatchTarget Target, MatchedBy By);
