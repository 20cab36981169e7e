using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Journal;

/// <summary>The closed business days.</summary>
public sealed class ClosedDayStore(TaxCounterContext context) : IClosedDays
{
    private static readonly HotQuery<Func<TaxCounterContext, DateOnly, Task<bool>>> _isClosed = new(() => EF.CompileAsyncQuery((TaxCounterContext context, DateOnly day) =>
        context.Set<ClosedDay>().Any(d => d.Day == day && !context.Set<DayReopening>().Any(r => r.Day == d.Day && r.Closing == d.Number && r.Outcome == ReopeningOutcome.Approved))));

    private readonly Dictionary<DateOnly, bool> _asked = [];
    private Guid _within;

    /// <inheritdoc/>
    public async Task<bool> IsClosed(DateOnly day)
    {
        // What was read inside of a transaction stays true until its end; outside of one, everything is asked anew.
        var transaction = context.Database.CurrentTransaction?.TransactionId;
        if (transaction is null || transaction != _within)
        {
            _asked.Clear();
            _within = transaction ?? Guid.Empty;
        }

        if (!_asked.TryGetValue(day, out var closed))
        {
            _asked[day] = closed = await _isClosed.For(context)(context, day);
        }

        return closed;
    }

    /// <inheritdoc/>
    public Task<ClosedDay?> Find(DateOnly day) => context.Set<ClosedDay>().AsNoTracking().InForce(context).SingleOrDefaultAsync(d => d.Day == day);

    /// <inheritdoc/>
    public Task<DayReopening?> Reopening(DateOnly day) => context.Set<DayReopening>().SingleOrDefaultAsync(r => r.Day == day && r.Outcome == ReopeningOutcome.Pending);

    /// <inheritdoc/>
    public async Task<(int Closings, int Requests)> Count(DateOnly day) =>
        (await context.Set<ClosedDay>().CountAsync(d => d.Day == day), await context.Set<DayReopening>().CountAsync(r => r.Day == day));

    /// <inheritdoc/>
    public void Add(ClosedDay day) => context.Add(day);

    /// <inheritdoc/>
    public void Add(DayReopening reopening) => context.Add(reopening);

    /// <inheritdoc/>
    public Task<OpenedDay?> OpenedAfter(DateOnly day) => context.Set<OpenedDay>().AsNoTracking().SingleOrDefaultAsync(o => o.After == day);

    /// <inheritdoc/>
    public void Add(OpenedDay day) => context.Add(day);
}
