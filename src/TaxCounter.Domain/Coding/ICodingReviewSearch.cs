namespace TaxCounter.Domain.Coding;

/// <summary>Lists open accounts whose industry code was withdrawn, is not in the list, is probably wrong, or contradicts the business type.</summary>
public interface ICodingReviewSearch
{
    /// <summary>One page of them.</summary>
    /// <param name="kind">Only these; null for all.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="today">The rules of this day.</param>
    Task<CodingReviewPage> List(CodingFindingKind? kind, int page, DateOnly today);
}
