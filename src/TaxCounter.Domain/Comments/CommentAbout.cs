namespace TaxCounter.Domain.Comments;

/// <summary>What a comment is about.</summary>
public enum CommentAbout
{
    /// <summary>How the customer was served.</summary>
    Service = 1,

    /// <summary>A tax, a rule, a policy.</summary>
    Policy,
}
