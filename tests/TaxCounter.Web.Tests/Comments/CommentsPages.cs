using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Trust;

namespace TaxCounter.Web.Tests.Comments;

/// <summary>A comment of hostile words, routed and open.</summary>
public sealed class CommentsPages : DutyPages
{
    private readonly CommentId _comment = CommentId.New();

    /// <inheritdoc/>
    public override async Task Work(FullOffice office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var taken = await office.Day.With<CommentService, Result<PublicComment>>(s => s.Take(
            new CommentAsked { Id = _comment, Kind = CommentKind.Complaint, About = CommentAbout.Policy, Source = CommentSource.PublicForm, Text = FullOffice.Script, Name = FullOffice.Image, Reach = FullOffice.Vector }, office.Day.Act(StaffMember.System)));
        ArgumentNullException.ThrowIfNull(taken.Value);
        await office.Day.With<CommentService, Result<PublicComment>>(s => s.Route(_comment, null, FullOffice.Braces, office.Day.Act(Acts.Supervisor(8))));
    }

    /// <inheritdoc/>
    public override IEnumerable<string> Of(FullOffice office) => ["/comments", "/comments?kind=Complaint&from=2026-01-01", "/comments/new", $"/comments/{_comment.Value}", "/comments/say", "/comments/say/thanks"];
}
