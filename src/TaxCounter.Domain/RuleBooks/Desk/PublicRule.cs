namespace TaxCounter.Domain.RuleBooks;

/// <summary>Something that anybody may be told, without saying who they are.</summary>
/// <param name="Id">As the book has it: <c>active-license</c>.</param>
/// <param name="Says">What may be told, in a sentence to the clerk.</param>
/// <param name="Rows">Whether it holds, dated.</param>
public sealed record PublicRule(string Id, string Says, DatedRows<bool> Rows);
