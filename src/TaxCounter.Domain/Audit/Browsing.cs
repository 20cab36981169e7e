namespace TaxCounter.Domain.Audit;

/// <summary>Somebody who opened many accounts within an hour.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="Accounts">How many different accounts.</param>
public sealed record Browsing(string Person, string Name, int Accounts);
