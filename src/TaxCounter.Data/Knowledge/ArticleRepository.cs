using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Knowledge;

/// <summary>The recorded versions of the office's articles, and those that are proposed.</summary>
public sealed class ArticleRepository(TaxCounterContext context, OfficeJurisdiction office) : IArticles
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleVersion>> History(string article)
    {
        var recorded = await context.Set<ArticleVersion>().AsNoTracking().Where(v => v.Jurisdiction == office.Jurisdiction && v.Article == article).OrderByDescending(v => v.Number).ToListAsync();
        return recorded.Exists(v => v.Number == 1) || ShippedArticles.Of(office.Jurisdiction).GetValueOrDefault(article) is not { } shipped ? recorded
            : [.. recorded, ArticleVersion.Shipped(office.Jurisdiction, article, shipped, DateTime.UnixEpoch)];
    }

    /// <inheritdoc/>
    public async Task<ArticleDraft?> Find(ArticleDraftId id) => await context.FindAsync<ArticleDraft>(id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleDraft>> Drafts(string? article = null) => await context.Set<ArticleDraft>().AsNoTracking()
        .Where(d => d.Jurisdiction == office.Jurisdiction && (article == null ? d.State == ArticleDraftState.Proposed : d.Article == article)).OrderByDescending(d => d.Proposed.At).ToListAsync();

    /// <inheritdoc/>
    public void Add(ArticleDraft draft) => context.Add(draft);

    /// <inheritdoc/>
    public void Add(ArticleVersion version) => context.Add(version);
}
