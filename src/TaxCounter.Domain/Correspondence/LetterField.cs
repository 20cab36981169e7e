namespace TaxCounter.Domain.Correspondence;

/// <summary>Something a letter of a kind can say in the place of <c>{name}</c>.</summary>
/// <param name="Name">As a template writes it: <c>due-date</c>.</param>
/// <param name="Says">What stands there, in a sentence for who writes templates.</param>
/// <param name="IsNeeded">Whether a template without it is refused.</param>
public sealed record LetterField(string Name, string Says, bool IsNeeded);
