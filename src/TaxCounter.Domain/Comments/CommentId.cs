using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Comments;

/// <summary>The key of a comment. Made with the form, so that a second click finds the first.</summary>
public readonly record struct CommentId(Guid Value) : IId<CommentId>
{
    /// <inheritdoc/>
    public static CommentId From(Guid value) => new(value);

    /// <summary>A new one, in time order.</summary>
    public static CommentId New() => new(OrderedKey.New());
}
