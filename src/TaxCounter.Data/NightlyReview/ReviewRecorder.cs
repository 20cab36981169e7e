using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.NightlyReview;

/// <summary>Keeps what a run of the review does: that it began, how far it is, what it left, how it ended. Each in a transaction of its own.</summary>
internal sealed class ReviewRecorder(IServiceScopeFactory scopes)
{
    /// <summary>The run of a day: begun, gone on with, or as it was finished.</summary>
    public Task<Result<(ReviewRun Run, bool IsFinished)>> Begin(DateOnly day, CounterAct act) => Write<(ReviewRun, bool)>(act, async (context, audit) =>
    {
        if (await context.Set<ReviewRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Day == day) is not { } run)
        {
            run = ReviewRun.Of(day, act);
            context.Add(run);
            await Note(context, audit, run, 1, ReviewEventKind.Begun, null, act);
            return (run, false);
        }

        var (number, newest) = await NewestOf(context, run);
        if (newest == ReviewEventKind.Finished)
        {
            return (run, true);
        }

        await Note(context, audit, run, number + 1, ReviewEventKind.Resumed, null, act);
        return (run, false);
    });

    /// <summary>Notes how it ended.</summary>
    public Task<Result<Done>> End(ReviewRun run, ReviewEventKind kind, string? says, CounterAct act) => Write<Done>(act, async (context, audit) =>
    {
        var (number, _) = await NewestOf(context, run);
        await Note(context, audit, run, number + 1, kind, says, act);
        return Done.It;
    });

    /// <summary>How far a step is: the last candidate it is through with, null before the first; and whether it is finished.</summary>
    public Task<(string? LastKey, bool IsFinished)> Progress(ReviewRun run, string step) => Read<(string?, bool)>(async context =>
        await context.Set<ReviewPortion>().AsNoTracking().Where(p => p.RunId == run.Id && p.Step == step).OrderByDescending(p => p.Number).FirstOrDefaultAsync() is { } newest ? (newest.LastKey, newest.IsLast) : (null, false));

    /// <summary>The number of the next portion of a run.</summary>
    public Task<int> NextPortion(ReviewRun run) => Read(async context => (await context.Set<ReviewPortion>().Where(p => p.RunId == run.Id).MaxAsync(p => (int?)p.Number) ?? 0) + 1);

    /// <summary>What is on record about some candidates of a step, of this run and of those before.</summary>
    public Task<HashSet<(string Key, string What, string Mark, ReviewOutcome Outcome)>> Known(string step, IReadOnlyList<string> keys) => Read(async context =>
        (await context.Set<ReviewItem>().AsNoTracking().Where(i => i.Step == step && keys.Contains(i.Key)).ToListAsync()).Select(i => i.Occasion).ToHashSet());

    /// <summary>Keeps what is left for a person, and that the run is through with a portion. What was done is counted where it stands, in the records.</summary>
    /// <param name="run">The run.</param>
    /// <param name="number">The portion's number.</param>
    /// <param name="step">The step's code.</param>
    /// <param name="keys">The candidates that were looked at.</param>
    /// <param name="left">What is left for a person, with why.</param>
    /// <param name="isLast">Whether the step is finished.</param>
    /// <param name="act">The program, now.</param>
    public Task<Result<Done>> Through(ReviewRun run, int number, string step, IReadOnlyList<string> keys, IReadOnlyList<(ReviewFinding Finding, string Why)> left, bool isLast, CounterAct act) => Write<Done>(act, async (context, _) =>
    {
        var done = await context.Set<ReviewItem>().AsNoTracking().Where(i => i.RunId == run.Id && i.Portion == number).Select(i => i.Key).ToListAsync();
        context.AddRange(left.Select(l => ReviewItem.Of(run.Id, number, step, l.Finding, l.Why, act.At)));

        // What was done before the run was ended is no candidate any more: it was looked at all the same.
        context.Add(ReviewPortion.Of(run.Id, number, step, keys.Count == 0 ? "" : keys[^1], (keys.Union(done, StringComparer.Ordinal).Count(), done.Count, left.Count), isLast, act.At));
        return Done.It;
    });

    private static async Task<(int Number, ReviewEventKind Kind)> NewestOf(TaxCounterContext context, ReviewRun run)
    {
        var newest = await context.Set<ReviewEvent>().AsNoTracking().Where(e => e.RunId == run.Id).OrderByDescending(e => e.Number).FirstAsync();
        return (newest.Number, newest.State);
    }

    private static async Task Note(TaxCounterContext context, IAuditTrail audit, ReviewRun run, int number, ReviewEventKind kind, string? says, CounterAct act)
    {
        context.Add(ReviewEvent.Of(run.Id, number, kind, ReviewLeases.Server, says, act));
        await audit.Record(act, kind.Audited(), run.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), details: says);
    }

    private async Task<Result<T>> Write<T>(CounterAct act, Func<TaxCounterContext, IAuditTrail, Task<Result<T>>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await services.GetRequiredService<IOneTransaction>().Do(act, () => work(services.GetRequiredService<TaxCounterContext>(), services.GetRequiredService<IAuditTrail>()));
    }

    private async Task<T> Read<T>(Func<TaxCounterContext, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TaxCounterContext>());
    }
}
