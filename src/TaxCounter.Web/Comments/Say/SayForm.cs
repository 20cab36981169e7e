using TaxCounter.Domain.Comments;

namespace TaxCounter.Web.Comments;

/// <summary>A comment of the public as it is filled in. There is no field for an account.</summary>
public sealed class SayForm
{
    /// <summary>Made with the form.</summary>
    public Guid Id { get; set; } = CommentId.New().Value;

    public CommentKind Kind { get; set; }

    public CommentAbout About { get; set; }

    public string? Text { get; set; }

    public string? Name { get; set; }

    public string? Reach { get; set; }

    /// <summary>Two letters.</summary>
    public string? Language { get; set; }
}
