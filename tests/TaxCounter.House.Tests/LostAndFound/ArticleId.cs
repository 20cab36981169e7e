using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The key of an article. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ArticleId(Guid Value) : IId<ArticleId>
{
    /// <inheritdoc/>
    public static ArticleId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ArticleId New() => new(OrderedKey.New());
}
