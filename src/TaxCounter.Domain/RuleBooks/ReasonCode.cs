namespace TaxCounter.Domain.RuleBooks;

/// <summary>A reason for which the customers of a duty may ask.</summary>
/// <param name="Code">Its name in the rule book: <c>illness-or-death</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Rows">What it asks for, by the day of the request.</param>
public sealed record ReasonCode(string Code, string Name, DatedRows<ReasonRule> Rows);
