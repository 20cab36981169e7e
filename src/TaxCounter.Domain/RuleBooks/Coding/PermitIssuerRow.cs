namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who issues alcohol permits from a day on.</summary>
/// <param name="Issuer">As said: <c>City of Baker</c>; where it is not known, that and whom to ask.</param>
/// <param name="IsHere">Whether this office charges and keeps the permit.</param>
public sealed record PermitIssuerRow(string Issuer, bool IsHere);
