namespace TaxCounter.Domain.Knowledge;

/// <summary>The recorded versions of the office's articles, and those that are proposed.</summary>
public interface IArticles
{
    /// <summary>Every version of an article, newest first; what ships is among them, also before it was recorded.</summary>
    Task<IReadOnlyList<ArticleVersion>> History(string article);

    /// <summary>A proposed version, or null.</summary>
    Task<ArticleDraft?> Find(ArticleDraftId id);

    /// <summary>Every proposed version of an article, newest first; of all articles where none is named: those that wait.</summary>
    Task<IReadOnlyList<ArticleDraft>> Drafts(string? article = null);

    /// <summary>Adds a proposed version to the current transaction.</summary>
    void Add(ArticleDraft draft);

    /// <summary>Records a version for good.</summary>
    void Add(ArticleVersion version);
}
