namespace TaxCounter.Domain.RuleBooks;

/// <summary>Why a code is probably wrong, from a day on.</summary>
/// <param name="BusinessTypes">On accounts of these business types; every type where there is none.</param>
/// <param name="Says">What the code means, and why that is probably not meant.</param>
public sealed record CodingSuspectRow(IReadOnlyList<string> BusinessTypes, string Says);
