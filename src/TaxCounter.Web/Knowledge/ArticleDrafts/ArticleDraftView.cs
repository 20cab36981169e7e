using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Web.Knowledge;

/// <summary>A proposed version as it reads, beside what is in force.</summary>
/// <param name="Draft">The proposed version.</param>
/// <param name="Text">What it says.</param>
/// <param name="InForce">What the counter reads today; null for a new article.</param>
/// <param name="Changed">The lines that are new, and those that are gone, in the order of the texts.</param>
public sealed record ArticleDraftView(ArticleDraft Draft, ArticleText Text, ArticleVersion? InForce, IReadOnlyList<(bool IsNew, string Line)> Changed);
