using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Knowledge;

/// <summary>
/// Records version 1 of every article that ships, each once: from then on a new version of TaxCounter cannot change what an office reads. At a start that has nothing to
/// record it is one count; no file is read.
/// </summary>
public sealed class ArticleRecorder(TaxCounterContext context, OfficeJurisdiction office, IArticleShelf shelf, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Records what is not recorded yet; how many were recorded now.</summary>
    public async Task<Result<int>> RecordAsync(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await Recorded().CountAsync() >= ShippedArticles.CountOf(office.Jurisdiction))
        {
            return 0;
        }

        var recorded = await transaction.Do<int>(act, async () =>
        {
            var there = await Recorded().Select(v => v.Article).ToListAsync();
            var missing = ShippedArticles.Of(office.Jurisdiction).Where(a => !there.Contains(a.Key)).OrderBy(a => a.Key, StringComparer.Ordinal).ToList();
            context.AddRange(missing.Select(a => ArticleVersion.Shipped(office.Jurisdiction, a.Key, a.Value, act.At)));
            await audit.Record(act, "knowledge.record", details: $"{missing.Count} shipped articles");
            return missing.Count;
        });
        shelf.Renew();
        return recorded;
    }

    private IQueryable<ArticleVersion> Recorded() => context.Set<ArticleVersion>().AsNoTracking().Where(v => v.Jurisdiction == office.Jurisdiction && v.DraftId == null);
}
