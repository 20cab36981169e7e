using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Journal;

/// <summary>
/// Holds the business day in force for the whole program, since every request asks for it and it changes once in an evening. What another program on the same records
/// changed is seen within seconds; until then the journal refuses the closed day.
/// </summary>
public sealed class BusinessDayInForce(IDbContextFactory<TaxCounterContext> contexts, TimeProvider clock) : IBusinessDayInForce
{
    private static readonly TimeSpan _between = TimeSpan.FromSeconds(5);
    private volatile Answer? _last;
    private int _changes;

    /// <inheritdoc/>
    public DateOnly On(DateOnly today)
    {
        var at = clock.GetUtcNow();
        var changes = Volatile.Read(ref _changes);
        if (_last is { } last && last.Today == today && last.Changes == changes && (at - last.At).Duration() < _between)
        {
            return last.Day;
        }

        using var context = contexts.CreateDbContext();
        var day = context.Set<OpenedDay>().Where(o => o.After == today).Select(o => (DateOnly?)o.Day).FirstOrDefault() is { } next && context.Set<ClosedDay>().InForce(context).Any(d => d.Day == today) ? next : today;
        _last = new Answer(today, day, changes, at);
        return day;
    }

    /// <inheritdoc/>
    public void Renew() => Interlocked.Increment(ref _changes);

    /// <summary>What was read, after how many changes: one that was read before a change is not given after it.</summary>
    private sealed record Answer(DateOnly Today, DateOnly Day, int Changes, DateTimeOffset At);
}
