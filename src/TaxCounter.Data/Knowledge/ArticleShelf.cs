using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Knowledge;

/// <summary>
/// Holds the office's articles for the whole program: read when first asked, again after an approval, and again when another program on the same records has added a version
/// (looked for once a minute at most, by counting, since versions are only ever added, and only by the pages of articles and the search).
/// </summary>
public sealed class ArticleShelf(OfficeJurisdiction office, IDbContextFactory<TaxCounterContext> contexts, DatabaseOptions database, TimeProvider clock, ILogger<ArticleShelf> log) : IArticleShelf
{
    private static readonly TimeSpan _between = TimeSpan.FromMinutes(1);
    private readonly Lock _reading = new();
    private volatile Shelf? _now;
    private long _looked;

    /// <inheritdoc/>
    public ArticleIndex On(DateOnly day)
    {
        if (_now is { } now)
        {
            return now.On(day);
        }

        lock (_reading)
        {
            return (_now ??= Read()).On(day);
        }
    }

    /// <inheritdoc/>
    public ArticleIndex Fresh(DateOnly day)
    {
        var (looked, at) = (Interlocked.Read(ref _looked), clock.GetUtcNow().Ticks);
        if (_now is { } now && Math.Abs(at - looked) >= _between.Ticks && Interlocked.CompareExchange(ref _looked, at, looked) == looked)
        {
            LookAgain(now);
        }

        return On(day);
    }

    /// <inheritdoc/>
    public void Renew() => _now = null;

    private void LookAgain(Shelf now)
    {
        try
        {
            using var context = contexts.CreateDbContext();
            if (Recorded(context).Count() != now.Recorded)
            {
                Renew();
            }
        }
        catch (DbException exception)
        {
            log.LogWarning(exception, "The recorded versions of the articles could not be counted. The articles stay as they were last read.");
        }
    }

    private Shelf Read()
    {
        List<ArticleVersion> recorded = [];
        if (database.File is not { } file || File.Exists(file))
        {
            using var context = contexts.CreateDbContext();
            recorded = [.. Recorded(context)];
        }

        var missing = recorded.Count(v => v.DraftId is null) >= ShippedArticles.CountOf(office.Jurisdiction) ? []
            : ShippedArticles.Of(office.Jurisdiction).Where(a => !recorded.Exists(v => v.Article == a.Key)).Select(a => ArticleVersion.Shipped(office.Jurisdiction, a.Key, a.Value, DateTime.UnixEpoch));
        Interlocked.Exchange(ref _looked, clock.GetUtcNow().Ticks);
        return new Shelf([.. recorded, .. missing], recorded.Count);
    }

    private IQueryable<ArticleVersion> Recorded(TaxCounterContext context) => context.Set<ArticleVersion>().AsNoTracking().Where(v => v.Jurisdiction == office.Jurisdiction);

    /// <summary>Every version, and the index of the day that was asked last: a page asks for today.</summary>
    private sealed class Shelf(IReadOnlyList<ArticleVersion> versions, int recorded)
    {
        private volatile Indexed? _last;

        public int Recorded => recorded;

        public ArticleIndex On(DateOnly day)
        {
            if (_last is { } last && last.Day == day)
            {
                return last.Index;
            }

            var index = new ArticleIndex(versions.GroupBy(v => v.Article).Select(g => ArticleVersion.InForce(g, day)).OfType<ArticleVersion>()
                .Select(v => (Version: v, ArticleReader.Read(v.Text).Text)).Where(v => v.Text is not null).Select(v => new Article(v.Version.Article, v.Version.Number, v.Version.FirstDay, v.Text!)));
            _last = new Indexed(day, index);
            return index;
        }

        private sealed record Indexed(DateOnly Day, ArticleIndex Index);
    }
}
