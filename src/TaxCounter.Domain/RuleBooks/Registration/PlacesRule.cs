namespace TaxCounter.Domain.RuleBooks;

/// <summary>What holds for a business with several places.</summary>
/// <param name="MayChoose">Whether the taxpayer chooses one license for all places or one for each; otherwise each place has its own.</param>
/// <param name="Says">That, in a sentence to read out.</param>
public sealed record PlacesRule(bool MayChoose, string Says);
