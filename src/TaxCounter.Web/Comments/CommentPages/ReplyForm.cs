namespace TaxCounter.Web.Comments;

/// <summary>The answer to a comment, or why there is none.</summary>
public sealed class ReplyForm
{
    public string? Answer { get; set; }
}
