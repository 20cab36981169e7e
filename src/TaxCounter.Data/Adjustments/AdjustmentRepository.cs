using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Adjustments;

/// <summary>The adjustments of the office.</summary>
public sealed class AdjustmentRepository(TaxCounterContext context, NumberCounters counters) : IAdjustments
{
    /// <inheritdoc/>
    public Task<Adjustment?> Find(AdjustmentId id) => Whole().SingleOrDefaultAsync(a => a.Id == id);

    /// <inheritdoc/>
    public Task<Adjustment?> Find(AdjustmentNumber number) => Whole().SingleOrDefaultAsync(a => a.Number == number);

    /// <inheritdoc/>
    public async Task<Money> PostedAlone(AccountId account, DateOnly since, AdjustmentNumber besides) =>
        (await context.Set<Adjustment>().AsNoTracking().Where(a => a.AccountId == account && a.DecidedOn >= since && a.Decided == null && a.Number != besides && a.Story.State != AdjustmentState.Reversed).Select(a => a.GrantedAmount).ToListAsync()).Total();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Adjustment>> Standing(AccountId account, string reasonCode) =>
        await Whole().AsNoTracking().Where(a => a.AccountId == account && a.ReasonCode == reasonCode && (a.Story.State == AdjustmentState.Posted || a.Story.State == AdjustmentState.ReversalRequested)).OrderByDescending(a => a.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Adjustment>> Denied(AccountId account, string reasonCode) =>
        await Whole().AsNoTracking().Where(a => a.AccountId == account && a.ReasonCode == reasonCode && a.Story.State == AdjustmentState.Denied).OrderByDescending(a => a.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<AdjustmentNumber> NextNumber(int year) => counters.Next<AdjustmentSeries>(year);

    /// <inheritdoc/>
    public void Add(Adjustment adjustment) => context.Add(adjustment);

    /// <inheritdoc/>
    public void Touch(Adjustment subject) => context.Touch(subject);

    private IQueryable<Adjustment> Whole() => context.Set<Adjustment>().Include(a => a.Decisions.OrderBy(d => d.Number));
}
