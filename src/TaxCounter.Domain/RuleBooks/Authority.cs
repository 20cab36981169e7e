namespace TaxCounter.Domain.RuleBooks;

/// <summary>Where a rule comes from.</summary>
/// <param name="Text">As cited to a customer: <c>EBR return form, line 21</c>.</param>
/// <param name="Certainty">How sure the house is.</param>
/// <param name="Url">Where the copy that was read stands, if it does.</param>
/// <param name="Note">What somebody who doubts it should know.</param>
public sealed record Authority(string Text, Certainty Certainty, string? Url = null, string? Note = null);
