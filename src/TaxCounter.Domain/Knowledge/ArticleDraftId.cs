using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Knowledge;

/// <summary>The key of a proposed version of an article. Made with the form, so that a second click finds the first.</summary>
public readonly record struct ArticleDraftId(Guid Value) : IId<ArticleDraftId>
{
    /// <inheritdoc/>
    public static ArticleDraftId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static ArticleDraftId New() => new(OrderedKey.New());
}
