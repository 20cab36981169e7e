using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>The penalty waivers of the office.</summary>
public sealed class PenaltyWaiverRepository(TaxCounterContext context, NumberCounters counters) : IPenaltyWaivers
{
    private const int Most = 100;

    /// <inheritdoc/>
    public Task<PenaltyWaiver?> Find(PenaltyWaiverId id) => Whole().SingleOrDefaultAsync(w => w.Id == id);

    /// <inheritdoc/>
    public Task<PenaltyWaiver?> Find(WaiverNumber number) => Whole().SingleOrDefaultAsync(w => w.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PenaltyWaiver>> DecidedSince(AccountId account, DateOnly since) =>
        await context.Set<PenaltyWaiver>().AsNoTracking().Where(w => w.AccountId == account && w.DecidedOn >= since).OrderByDescending(w => w.DecidedOn).ThenByDescending(w => w.Number).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public Task<WaiverNumber> NextNumber(int year) => counters.Next<WaiverSeries>(year);

    /// <inheritdoc/>
    public void Add(PenaltyWaiver waiver) => context.Add(waiver);

    /// <inheritdoc/>
    public void Touch(PenaltyWaiver subject) => context.Touch(subject);

    private IQueryable<PenaltyWaiver> Whole() => context.Set<PenaltyWaiver>().Include(w => w.Decisions.OrderBy(d => d.Number)).ThenInclude(d => d.Grants);
}
