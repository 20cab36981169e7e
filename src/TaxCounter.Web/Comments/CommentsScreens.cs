using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Comments;

/// <summary>The screens of comments: the form that is open to everybody, the clerk's form, the list with its report, one with its answer.</summary>
public sealed class CommentsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 84, Needs = Permission.SeeComments, Text = "Public comments", Url = "/comments", Key = "9C", Note = "praise, complaints, suggestions; routed and answered" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("C", "close the comment"),
        new("N", "enter a comment"),
        new("R", "route the comment"),
        new("S", "save; answer the comment"),
        new("X", "export the comments"),
    ];
}
