namespace TaxCounter.Domain.Comments;

/// <summary>Comments in words.</summary>
public static class CommentWords
{
    /// <summary>What it is.</summary>
    public static string Words(this CommentKind kind) => kind switch { CommentKind.Praise => "Praise", CommentKind.Complaint => "Complaint", _ => "Suggestion" };

    /// <summary>What it is about.</summary>
    public static string Words(this CommentAbout about) => about == CommentAbout.Service ? "Service" : "Policy";

    /// <summary>How it came.</summary>
    public static string Words(this CommentSource source) => source switch { CommentSource.Counter => "at the counter", CommentSource.Paper => "on paper", _ => "public form" };

    /// <summary>Where it is.</summary>
    public static string Words(this CommentState state) => state switch { CommentState.Received => "new", CommentState.Routed => "routed", CommentState.Answered => "answered", _ => "closed" };
}
