namespace TaxCounter.Domain.Coding;

/// <summary>What customers call a business, or what they sell, with the codes that may be meant.</summary>
/// <param name="Text">As said: <c>po-boy shop</c>.</param>
/// <param name="Language"><c>en</c> or <c>es</c>.</param>
/// <param name="Codes">The codes, the likeliest first.</param>
public sealed record NaicsTerm(string Text, string Language, IReadOnlyList<string> Codes);
