namespace TaxCounter.Domain.Comments;

/// <summary>How many comments of a kind and state came.</summary>
public sealed record CommentCount(CommentKind Kind, CommentAbout About, CommentState State, int Count);
