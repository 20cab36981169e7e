using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cases;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The requests for banners.</summary>
public sealed class Banners(TaxCounterContext context, NumberCounters counters) : ICases<Banner, BannerNumber>
{
    public Task<Banner?> Find(BannerId id) => Whole().SingleOrDefaultAsync(b => b.Id == id);

    public Task<Banner?> Find(BannerNumber number) => Whole().SingleOrDefaultAsync(b => b.Number == number);

    public Task<BannerNumber> NextNumber(int year) => counters.Next<BannerSeries>(year);

    public void Add(Banner banner) => context.Add(banner);

    public void Touch(Banner subject) => context.Touch(subject);

    private IQueryable<Banner> Whole() => context.Set<Banner>().Include(b => b.Decisions.OrderBy(d => d.Number));
}
