using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Comments;

/// <summary>The comments, and how many of each kind came.</summary>
public sealed record CommentListPage(CommentFilter Filter, RecordPage<PublicComment> Rows, IReadOnlyList<CommentCount> Counts, StaffMember Who)
{
    /// <summary>How many of a kind came, whatever became of them.</summary>
    public int Of(CommentKind kind) => Counts.Where(c => c.Kind == kind).Sum(c => c.Count);

    /// <summary>How many of a kind are about something.</summary>
    public int Of(CommentKind kind, CommentAbout about) => Counts.Where(c => c.Kind == kind && c.About == about).Sum(c => c.Count);

    /// <summary>How many of a kind are open.</summary>
    public int OpenOf(CommentKind kind) => Counts.Where(c => c.Kind == kind && c.State is CommentState.Received or CommentState.Routed && c.Kind == kind).Sum(c => c.Count);

    /// <summary>The largest number, for the bars.</summary>
    public int Largest => Math.Max(1, Enum.GetValues<CommentKind>().Max(Of));
}
