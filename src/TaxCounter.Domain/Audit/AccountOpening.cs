namespace TaxCounter.Domain.Audit;

/// <summary>Somebody opened an account.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Account">The account's digits.</param>
/// <param name="At">When (UTC).</param>
public sealed record AccountOpening(string Person, string Name, string Account, DateTime At);
