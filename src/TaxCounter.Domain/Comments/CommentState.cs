namespace TaxCounter.Domain.Comments;

/// <summary>Where a comment is.</summary>
public enum CommentState
{
    /// <summary>Nobody read it yet.</summary>
    Received = 1,

    /// <summary>Somebody is to answer it.</summary>
    Routed,

    /// <summary>The answer is there.</summary>
    Answered,

    /// <summary>Closed without an answer, with the reason.</summary>
    Closed,
}
