using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Coding;

/// <summary>The accounts to review, with how many there are of each kind.</summary>
/// <param name="Rows">One page of them, by code.</param>
/// <param name="Counts">All of them by what is doubtful.</param>
public sealed record CodingReviewPage(RecordPage<CodingReviewRow> Rows, IReadOnlyDictionary<CodingFindingKind, int> Counts);
