using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Comments;

/// <summary>Praise, complaints and suggestions of the public.</summary>
public sealed class CommentsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["comments.answer"] = "answered a comment",
        ["comments.close"] = "closed a comment",
        ["comments.export"] = "exported the comments",
        ["comments.route"] = "routed a comment",
        ["comments.take"] = "took a comment",
    };

    /// <inheritdoc/>
    public override string? PageOf(string what, string subject, StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(who);
        return what.StartsWith("comments.", StringComparison.Ordinal) && Guid.TryParse(subject, out _) && who.May(Permission.SeeComments) ? $"/comments/{subject}" : null;
    }
}
