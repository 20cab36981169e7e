namespace TaxCounter.Domain.Accounts;

/// <summary>A piece of a text in a list: what was asked for stands out, the rest does not.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsMatch">Whether it is what was asked for.</param>
public sealed record TextPart(string Text, bool IsMatch);
