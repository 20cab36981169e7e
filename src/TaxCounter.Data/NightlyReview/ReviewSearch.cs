using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.NightlyReview;

/// <summary>Lists the runs of the nightly review and what each did.</summary>
public sealed class ReviewSearch(TaxCounterContext context, IEnumerable<IReviewStep> steps) : IReviewSearch
{
    private readonly List<IReviewStep> _steps = [.. steps.OrderBy(s => s.Place).ThenBy(s => s.Code, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async Task<RecordPage<ReviewReport>> Runs(int page)
    {
        var total = await All.CountAsync();
        var number = RecordPage<ReviewReport>.Within(page, total);
        var runs = await All.OrderByDescending(r => r.Day).Skip(RecordPage<ReviewReport>.Before(number)).Take(RecordPage<ReviewReport>.Size).ToListAsync();
        return new RecordPage<ReviewReport>(await Reports(runs), number, total);
    }

    /// <inheritdoc/>
    public async Task<ReviewReport?> Of(DateOnly day) => (await Reports(await All.Where(r => r.Day == day).ToListAsync())).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<(ReviewReport? Newest, DateOnly? Finished)> Newest()
    {
        var newest = (await Reports(await All.OrderByDescending(r => r.Day).Take(1).ToListAsync())).SingleOrDefault();
        var finished = newest is null or { IsFinished: true } ? newest?.Day
            : await All.Where(r => context.Set<ReviewEvent>().Any(e => e.RunId == r.Id && e.State == ReviewEventKind.Finished)).OrderByDescending(r => r.Day).Select(r => (DateOnly?)r.Day).FirstOrDefaultAsync();
        return (newest, finished);
    }

    /// <inheritdoc/>
    public async Task<RecordPage<ReviewItem>> Items(DateOnly day, string? step, ReviewOutcome? outcome, int page)
    {
        var items = context.Set<ReviewItem>().AsNoTracking().Where(i => context.Set<ReviewRun>().Any(r => r.Id == i.RunId && r.Day == day));
        items = step is null ? items : items.Where(i => i.Step == step);
        items = outcome is null ? items : items.Where(i => i.Outcome == outcome);
        var total = await items.CountAsync();
        var number = RecordPage<ReviewItem>.Within(page, total);
        return new RecordPage<ReviewItem>(await items.OrderBy(i => i.Portion).ThenBy(i => i.Key).ThenBy(i => i.What).Skip(RecordPage<ReviewItem>.Before(number)).Take(RecordPage<ReviewItem>.Size).ToListAsync(), number, total);
    }

    private IQueryable<ReviewRun> All => context.Set<ReviewRun>().AsNoTracking();

    private async Task<IReadOnlyList<ReviewReport>> Reports(List<ReviewRun> runs)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        var ids = runs.ConvertAll(r => r.Id);
        var events = (await context.Set<ReviewEvent>().AsNoTracking().Where(e => ids.Contains(e.RunId)).ToListAsync()).ToLookup(e => e.RunId);
        var sums = await context.Set<ReviewPortion>().AsNoTracking().Where(p => ids.Contains(p.RunId)).GroupBy(p => new { p.RunId, p.Step })
            .Select(g => new { g.Key.RunId, g.Key.Step, LookedAt = g.Sum(p => p.LookedAt), Done = g.Sum(p => p.DoneCount), Left = g.Sum(p => p.LeftCount), Last = g.Max(p => p.IsLast ? 1 : 0) }).ToListAsync();
        var byRun = sums.ToLookup(s => s.RunId);
        return [.. runs.Select(r =>
        {
            var newest = events[r.Id].MaxBy(e => e.Number)!;
            var of = byRun[r.Id].ToDictionary(s => s.Step);
            var known = _steps.Where(s => of.ContainsKey(s.Code) || newest.State != ReviewEventKind.Finished).Select(s => (s.Code, s.Name));
            var gone = of.Keys.Where(c => _steps.TrueForAll(s => s.Code != c)).Order(StringComparer.Ordinal).Select(c => (c, c));
            return new ReviewReport(r.Day, newest.State, newest.Says, r.Begun.At, newest.By.At, [.. known.Concat(gone).Select(s => of.TryGetValue(s.Item1, out var sum)
                ? new ReviewStepReport(s.Item1, s.Item2, sum.LookedAt, sum.Done, sum.Left, sum.Last == 1) : new ReviewStepReport(s.Item1, s.Item2, 0, 0, 0, false))]);
        })];
    }
}
