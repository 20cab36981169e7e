namespace TaxCounter.Domain.Comments;

/// <summary>How a comment came.</summary>
public enum CommentSource
{
    /// <summary>Said at the counter or on the telephone; a clerk wrote it down.</summary>
    Counter = 1,

    /// <summary>On paper.</summary>
    Paper,

    /// <summary>By the form that is open to everybody.</summary>
    PublicForm,
}
