namespace TaxCounter.Domain.RuleBooks;

/// <summary>A ZIP code that lies in more than one location code, so that it is asked and never guessed.</summary>
/// <param name="Id">The five digits.</param>
/// <param name="Codes">The location codes it may stand for, by day.</param>
public sealed record CodingPostalCode(string Id, DatedRows<IReadOnlyList<string>> Codes);
