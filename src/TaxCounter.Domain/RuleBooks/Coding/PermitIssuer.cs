namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who issues alcohol permits in a municipality.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Municipality">The municipality; null for everywhere else.</param>
/// <param name="Rows">By day.</param>
public sealed record PermitIssuer(string Id, string? Municipality, DatedRows<PermitIssuerRow> Rows);
