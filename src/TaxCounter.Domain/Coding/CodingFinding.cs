namespace TaxCounter.Domain.Coding;

/// <summary>What is doubtful about the industry code of an account.</summary>
/// <param name="Kind">Why it is listed.</param>
/// <param name="Says">That, in a sentence.</param>
/// <param name="Instead">The codes to choose from, where they are known.</param>
public sealed record CodingFinding(CodingFindingKind Kind, string Says, IReadOnlyList<NaicsCode> Instead);
