using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Knowledge;

/// <summary>The list of articles.</summary>
/// <param name="Asked">The words asked for, if any.</param>
/// <param name="Found">What has them, best first; null where nothing was asked.</param>
/// <param name="Kinds">Every article by kind.</param>
/// <param name="Waiting">Versions that wait for a second person.</param>
/// <param name="Who">Who looks.</param>
/// <param name="Today">The office's day.</param>
public sealed record ArticleListPage(string? Asked, IReadOnlyList<ArticleHit>? Found, IReadOnlyList<IGrouping<ArticleKind, Article>> Kinds, IReadOnlyList<ArticleDraft> Waiting, StaffMember Who, DateOnly Today)
{
    /// <summary>How many are past their review.</summary>
    public int Overdue => Kinds.SelectMany(k => k).Count(a => a.Text.ReviewBy < Today);
}
