namespace TaxCounter.Domain.RuleBooks;

/// <summary>An industry code that is probably wrong on accounts of some business type.</summary>
/// <param name="Id">The six digits.</param>
/// <param name="Rows">By day.</param>
public sealed record CodingSuspect(string Id, DatedRows<CodingSuspectRow> Rows);
