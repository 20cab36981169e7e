namespace TaxCounter.Domain.Comments;

/// <summary>Which comments are listed or counted.</summary>
public sealed record CommentQuestion
{
    /// <summary>The first and the last day they came.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public CommentKind? Kind { get; init; }

    public CommentAbout? About { get; init; }

    public CommentState? State { get; init; }

    /// <summary>Only those that are open.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;
}
