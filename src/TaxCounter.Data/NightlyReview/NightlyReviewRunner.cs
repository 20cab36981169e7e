using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.NightlyReview;

/// <summary>
/// Runs the nightly review, step by step, some candidates at a time. What the program does is kept with what it did in one transaction, and each portion once it is through:
/// so it can be killed anywhere and run again, with nothing done twice and nothing left out. A step that fails does not stop the others.
/// </summary>
internal sealed class NightlyReviewRunner(IServiceScopeFactory scopes, ReviewLeases leases, ReviewRecorder recorder, TimeProvider clock, ILogger<NightlyReviewRunner> log) : INightlyReview
{
    /// <summary>So many candidates are looked at together.</summary>
    private const int AtOnce = 200;

    public async Task<Result<ReviewReport>> Run(DateOnly day, CounterAct act, IProgress<(string Step, int Done, int Of)>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (day > act.Today)
        {
            return NightlyReviewRefusals.NotYet(day, act.Today);
        }

        if ((await leases.Take(act)).Refusal is { } taken)
        {
            return taken;
        }

        try
        {
            var begun = await recorder.Begin(day, act);
            if (begun.Refusal is { } no || !begun.Value.IsFinished && (no = await Steps(begun.Value.Run, act with { By = StaffMember.System }, progress, stop)) is not null)
            {
                return no;
            }

            await using var scope = scopes.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<IReviewSearch>().Of(day))!;
        }
        finally
        {
            await leases.Release(Now(act));
        }
    }

    /// <summary>Every step that is not finished; notes how the run ended. Refused where another server took over.</summary>
    private async Task<Refusal?> Steps(ReviewRun run, CounterAct act, IProgress<(string Step, int Done, int Of)>? progress, CancellationToken stop)
    {
        List<string> failed = [];
        foreach (var (code, name) in Names())
        {
            try
            {
                if (await Step(run, code, act, progress, stop) is not { } no)
                {
                    continue;
                }

                if (no == NightlyReviewRefusals.LeaseLost)
                {
                    return no;
                }

                failed.Add($"{name}: {no.Message}");
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                await recorder.End(run, ReviewEventKind.Stopped, null, Now(act));
                throw;
            }
#pragma warning disable CA1031 // Whatever goes wrong in one step, the others are done, and the run says what failed.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                log.LogError(exception, "The nightly review of {Day} could not finish {Step}", run.Day, code);
                failed.Add($"{name}: something went wrong ({exception.GetType().Name}); the log has more.");
            }
        }

        return (await recorder.End(run, failed.Count == 0 ? ReviewEventKind.Finished : ReviewEventKind.Failed, failed.Count == 0 ? null : string.Join(" ", failed), Now(act))).Refusal;
    }

    private async Task<Refusal?> Step(ReviewRun run, string code, CounterAct act, IProgress<(string Step, int Done, int Of)>? progress, CancellationToken stop)
    {
        var (lastKey, isFinished) = await recorder.Progress(run, code);
        if (isFinished)
        {
            return null;
        }

        var all = (await With(code, s => s.Candidates(run.Day, stop))).Distinct().Order(StringComparer.Ordinal).ToList();
        var ahead = lastKey is null ? all : all.FindAll(k => string.CompareOrdinal(k, lastKey) > 0);
        var portions = ahead.Count == 0 ? [[]] : ahead.Chunk(AtOnce).ToList();
        var looked = all.Count - ahead.Count;
        for (var i = 0; i < portions.Count; i++)
        {
            if (await Portion(run, code, portions[i], i == portions.Count - 1, act, stop) is { } no)
            {
                return no;
            }

            progress?.Report((code, looked += portions[i].Length, all.Count));
        }

        return null;
    }

    private async Task<Refusal?> Portion(ReviewRun run, string code, string[] keys, bool isLast, CounterAct act, CancellationToken stop)
    {
        var number = await recorder.NextPortion(run);
        var found = keys.Length == 0 ? [] : await With(code, s => s.Look(keys, run.Day));
        var known = found.Count == 0 ? [] : await recorder.Known(code, keys);
        List<(ReviewFinding Finding, string Why)> left = [];
        foreach (var finding in found.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            if (await leases.Keep(Now(act)) is { Refusal: { } lost })
            {
                return lost;
            }

            var why = finding.LeftBecause;
            if (why is null && !known.Contains((finding.Key, finding.What, finding.Mark, ReviewOutcome.Done)))
            {
                var no = await Try(run, number, code, finding, Now(act));
                if (no is not null && no.Code.StartsWith("storage.", StringComparison.Ordinal))
                {
                    return no;
                }

                why = no?.Message;
            }

            if (why is not null && !known.Contains((finding.Key, finding.What, finding.Mark, ReviewOutcome.Left)))
            {
                left.Add((finding, why));
            }
        }

        return (await leases.Keep(Now(act))).Refusal ?? (await recorder.Through(run, number, code, keys, left, isLast, Now(act))).Refusal;
    }

    /// <summary>Does one thing. What goes wrong with it stops nothing else: it is left for a person, and tried again the next night.</summary>
    private async Task<Refusal?> Try(ReviewRun run, int portion, string code, ReviewFinding finding, CounterAct act)
    {
        try
        {
            return await Act(run, portion, code, finding, act);
        }
#pragma warning disable CA1031 // One record that is not as it should be keeps no other from being looked after.
        catch (Exception exception) when (exception is not OperationCanceledException && StorageFaults.Of(exception) == StorageFault.Unknown)
#pragma warning restore CA1031
        {
            log.LogError(exception, "The nightly review of {Day} could not do {What} to {Key}", run.Day, finding.What, finding.Key);
            return NightlyReviewRefusals.WentWrong;
        }
    }

    /// <summary>Does one thing, and keeps in its transaction that it is done.</summary>
    private async Task<Refusal?> Act(ReviewRun run, int portion, string code, ReviewFinding finding, CounterAct act)
    {
        await using var scope = scopes.CreateAsyncScope();
        var riding = scope.ServiceProvider.GetRequiredService<RidingAlong>();
        riding.Add(act, context =>
        {
            context.Add(ReviewItem.Of(run.Id, portion, code, finding, why: null, act.At));
            return Task.CompletedTask;
        });
        var no = await Of(scope.ServiceProvider, code).Do(finding, act);
        return no is not null || riding.First is null ? no : throw new InvalidOperationException($"The step {code} did {finding.What} without a transaction.");
    }

    private List<(string Code, string Name)> Names()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IReviewStep>().OrderBy(s => s.Place).ThenBy(s => s.Code, StringComparer.Ordinal).Select(s => (s.Code, s.Name))];
    }

    private async Task<T> With<T>(string code, Func<IReviewStep, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(Of(scope.ServiceProvider, code));
    }

    private static IReviewStep Of(IServiceProvider services, string code) => services.GetServices<IReviewStep>().Single(s => s.Code == code);

    /// <summary>The same act at this moment. The day stays that of the beginning, also past midnight.</summary>
    private CounterAct Now(CounterAct act) => act with { At = clock.GetUtcNow().UtcDateTime };
}
