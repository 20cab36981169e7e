using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>The key of one posting.</summary>
public readonly record struct PostingId(Guid Value) : IId<PostingId>
{
    /// <inheritdoc/>
    public static PostingId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static PostingId New() => new(OrderedKey.New());
}
