namespace TaxCounter.Domain.RuleBooks;

/// <summary>One rule of coding: if its conditions hold, it proposes a value, shows a contradiction, or asks.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Gives">What it is about.</param>
/// <param name="Rows">By day.</param>
public sealed record CodingRule(string Id, CodingOutcome Gives, DatedRows<CodingRuleRow> Rows);
