using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>The articles of the office.</summary>
public sealed class Articles(TaxCounterContext context, NumberCounters counters)
{
    public Task<Article?> Find(ArticleId id) => context.Set<Article>().SingleOrDefaultAsync(a => a.Id == id);

    public Task<Article?> Find(PrintedNumber<ArticleSeries> number) => context.Set<Article>().SingleOrDefaultAsync(a => a.Number == number);

    public async Task<IReadOnlyList<Article>> OfAccount(AccountId account) =>
        await context.Set<Article>().AsNoTracking().Where(a => a.AccountId == account && a.State != ArticleState.HandedOver).OrderBy(a => a.Number).Take(20).ToListAsync();

    public async Task<IReadOnlyList<Article>> Last() => await context.Set<Article>().AsNoTracking().OrderByDescending(a => a.Number).Take(50).ToListAsync();

    public Task<PrintedNumber<ArticleSeries>> NextNumber(int year) => counters.Next<ArticleSeries>(year);

    public void Add(Article article) => context.Add(article);
}
