namespace TaxCounter.Domain.Comments;

/// <summary>What a comment is.</summary>
public enum CommentKind
{
    /// <summary>Something was good.</summary>
    Praise = 1,

    /// <summary>Something was wrong.</summary>
    Complaint,

    /// <summary>Something could be better.</summary>
    Suggestion,
}
