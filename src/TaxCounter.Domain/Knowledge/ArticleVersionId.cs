using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Knowledge;

/// <summary>The key of a version of an article.</summary>
public readonly record struct ArticleVersionId(Guid Value) : IId<ArticleVersionId>
{
    /// <inheritdoc/>
    public static ArticleVersionId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ArticleVersionId New() => new(OrderedKey.New());
}
