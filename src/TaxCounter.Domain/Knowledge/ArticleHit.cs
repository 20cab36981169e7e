namespace TaxCounter.Domain.Knowledge;

/// <summary>An article that was found.</summary>
/// <param name="Article">Which.</param>
/// <param name="Score">How well it fits; only for comparing within one search.</param>
/// <param name="Excerpt">The line of it that fits best.</param>
public sealed record ArticleHit(Article Article, int Score, string Excerpt);
