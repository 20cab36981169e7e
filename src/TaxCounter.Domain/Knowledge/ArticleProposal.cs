namespace TaxCounter.Domain.Knowledge;

/// <summary>What a version of an article is to say.</summary>
/// <param name="FirstDay">The first day the counter reads it.</param>
/// <param name="Text">Front matter and body.</param>
public sealed record ArticleProposal(DateOnly FirstDay, string Text);
