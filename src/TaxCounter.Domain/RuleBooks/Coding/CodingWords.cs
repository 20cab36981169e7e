namespace TaxCounter.Domain.RuleBooks;

/// <summary>Words that mean one thing to the rules: <c>fair</c>, <c>craft show</c>, and <c>flea market</c> are all a show.</summary>
/// <param name="Id">What they mean, as rules name it: <c>show</c>.</param>
/// <param name="Rows">By day.</param>
public sealed record CodingWords(string Id, DatedRows<CodingWordsRow> Rows);
