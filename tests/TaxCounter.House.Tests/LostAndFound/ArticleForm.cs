namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>An article as it is typed.</summary>
public sealed class ArticleForm
{
    public Guid Id { get; set; }

    public string? Account { get; set; }

    public string? What { get; set; }
}
