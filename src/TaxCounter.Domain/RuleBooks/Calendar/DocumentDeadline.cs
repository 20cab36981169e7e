namespace TaxCounter.Domain.RuleBooks;

/// <summary>A deadline for a paper or a payment.</summary>
/// <param name="Id">Its name in the rule book, <c>protest-escrow</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Begins">From when it runs: <c>the payment under protest</c>.</param>
/// <param name="Rows">The rule, by the day it begins.</param>
public sealed record DocumentDeadline(string Id, string Name, string Begins, DatedRows<DocumentRule> Rows);
