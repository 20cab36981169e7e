namespace TaxCounter.Domain.RuleBooks;

/// <summary>A charge with its rules by time.</summary>
/// <param name="Id">Its name in the rule book, <c>bad-check</c>.</param>
/// <param name="Name">As said: <c>Bad check or failed transfer</c>.</param>
/// <param name="Of">Of what the share is taken: <c>the face of the check</c>.</param>
/// <param name="Rows">The rule, by the day of the event.</param>
public sealed record Charge(string Id, string Name, string Of, DatedRows<ChargeRule> Rows);
