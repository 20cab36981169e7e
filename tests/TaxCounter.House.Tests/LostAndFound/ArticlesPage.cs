namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The list, with the form for another.</summary>
public sealed record ArticlesPage(IReadOnlyList<Article> Articles, ArticleForm Form);
