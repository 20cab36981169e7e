using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Collections;

/// <summary>Letters in bulk.</summary>
public sealed class StatementRunRepository(TaxCounterContext context, NumberCounters counters) : IStatementRuns
{
    private IQueryable<StatementRun> Whole => context.Set<StatementRun>().Include(r => r.Items.OrderBy(i => i.Place));

    /// <inheritdoc/>
    public Task<StatementRun?> Find(StatementRunId id) => Whole.SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public Task<StatementRun?> Find(StatementRunNumber number) => Whole.SingleOrDefaultAsync(r => r.Number == number);

    /// <inheritdoc/>
    public async Task<RecordPage<StatementRun>> List(int page)
    {
        var total = await context.Set<StatementRun>().CountAsync();
        var number = RecordPage<StatementRun>.Within(page, total);
        var rows = await Whole.AsNoTracking().OrderByDescending(r => r.Number).Skip(RecordPage<StatementRun>.Before(number)).Take(RecordPage<StatementRun>.Size).AsSplitQuery().ToListAsync();
        return new RecordPage<StatementRun>(rows, number, total);
    }

    /// <inheritdoc/>
    public Task<StatementRunNumber> NextNumber(int year) => counters.Next<StatementRunSeries>(year);

    /// <inheritdoc/>
    public void Add(StatementRun run) => context.Add(run);

    /// <inheritdoc/>
    public void Touch(StatementRun run) => context.Touch(run);
}
