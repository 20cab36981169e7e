using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Knowledge;

/// <summary>One article, as it is read and printed, with its versions.</summary>
public sealed record ArticlePage
{
    /// <summary>The version shown.</summary>
    public required ArticleVersion Version { get; init; }

    /// <summary>What it says.</summary>
    public required ArticleText Text { get; init; }

    /// <summary>Every version, newest first.</summary>
    public required IReadOnlyList<ArticleVersion> History { get; init; }

    /// <summary>Every proposed version, newest first.</summary>
    public required IReadOnlyList<ArticleDraft> Drafts { get; init; }

    /// <summary>Other articles about the same.</summary>
    public required IReadOnlyList<Article> Beside { get; init; }

    /// <summary>The office's book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The version in force today; null before its first day.</summary>
    public ArticleVersion? InForce => ArticleVersion.InForce(History, Today);

    public string Url => "/knowledge/" + Version.Article;
}
