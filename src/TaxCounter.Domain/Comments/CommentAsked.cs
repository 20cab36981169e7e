namespace TaxCounter.Domain.Comments;

/// <summary>A comment as a form tells it.</summary>
public sealed record CommentAsked
{
    /// <summary>The key, made with the form.</summary>
    public required CommentId Id { get; init; }

    public required CommentKind Kind { get; init; }

    public required CommentAbout About { get; init; }

    public required CommentSource Source { get; init; }

    public required string Text { get; init; }

    /// <summary>Who says it; empty for nobody named.</summary>
    public string Name { get; init; } = "";

    /// <summary>How to answer them; empty for no answer wanted.</summary>
    public string Reach { get; init; } = "";
}
