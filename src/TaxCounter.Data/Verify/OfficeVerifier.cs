using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// Proves the office's books from the first posting to the last (docs/duties/verify.md lists what). Changes nothing; it reads one moment of the
/// records while the counter works on, on SQLite in a large office with two connections at once.
/// </summary>
public sealed class OfficeVerifier(TaxCounterContext context, IDbContextFactory<TaxCounterContext> contexts, IEnumerable<DutyRecords> duties, NotedEvidence noted, EvidenceFiles evidence, RuleBook rules, IEnumerable<IVerifyCheck> more, INumberSupply supply)
{
    /// <summary>The checks that are each one question to the database.</summary>
    public IReadOnlyList<IVerifyCheck> Checks { get; } = [.. LedgerChecks.All(), .. duties.SelectMany(d => d.Checks), .. more];

    /// <summary>From so many lines of the journal on a second connection is worth its beginning.</summary>
    public int LinesForTwo { get; set; } = 200_000;

    /// <summary>Runs every check.</summary>
    /// <param name="progress">Told how many of the checks are done, and what each took.</param>
    /// <param name="stop">Interrupts, in the middle of a long check too.</param>
    /// <exception cref="VerifyStoppedException">It was stopped before its end.</exception>
    public async Task<VerifyReport> RunAsync(IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        var found = new VerifyFound();
        found.Add([], await supply.RunningOut());
        ControlTotals? totals = null;
        var isSqlite = context.Database.IsSqlite();
        var steps = new Queue<VerifyStep>([.. Large(isSqlite, stop), new VerifyStep("Control totals", "JournalLines", async (records, nothing) =>
        {
            totals = await ControlTotals.OfAsync(records);
            return nothing.Add([]);
        }), .. Steps(stop)]);
        var (done, of) = (0, steps.Count);
        ExceptionDispatchInfo? wrong = null; // the first thing that went wrong, on whichever connection
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            await using var first = new VerifyLane(context, both.Token);
            await first.Open();
            await using var second = isSqlite && await IsLarge() ? await Second(first, both.Token) : null;
            progress?.Report(new ImportProgress("Checking", 0, of));
            await Task.WhenAll(second is null ? [Work(first)] : [Task.Run(() => Work(first), stop), Task.Run(() => Work(second), stop)]).ContinueWith(_ => { }, TaskScheduler.Default);
            wrong?.Throw();
            return new VerifyReport(found.Findings, totals) { Notes = found.Notes };
        }
        catch (Exception exception) when (stop.IsCancellationRequested && (exception is OperationCanceledException || SqliteInterrupt.Ended(exception)))
        {
            throw new VerifyStoppedException(done, of, found.Findings);
        }

        async Task Work(VerifyLane lane)
        {
            try
            {
                while (Next() is { } step)
                {
                    both.Token.ThrowIfCancellationRequested();
                    var since = Stopwatch.GetTimestamp();
                    var bad = await Run(step, lane.Context, found, both.Token);
                    var line = progress is null ? null : await VerifyRows.Line(lane.Context, step, bad, Stopwatch.GetElapsedTime(since));
                    var now = Interlocked.Increment(ref done);
                    progress?.Report(new ImportProgress("Checking", now, of) { Said = line });
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref wrong, ExceptionDispatchInfo.Capture(exception), null);
                await both.CancelAsync(); // the other one need not work on
            }
        }

        VerifyStep? Next()
        {
            lock (steps)
            {
                return steps.TryDequeue(out var step) ? step : null;
            }
        }
    }

    /// <summary>A row that cannot be read ends the check that meets it, and is a finding itself; the other checks go on.</summary>
    private static async Task<int> Run(VerifyStep step, TaxCounterContext records, VerifyFound found, CancellationToken stop)
    {
        try
        {
            return await step.Run(records, found);
        }
        catch (Exception unreadable) when (!stop.IsCancellationRequested && StorageFaults.Of(unreadable) is StorageFault.Unknown or StorageFault.Broken)
        {
            records.ChangeTracker.Clear();
            return found.Add([new Finding(step.Invariant, 1, $"{step.Name} could not be checked to the end, because a row cannot be read: {unreadable.Message}")]);
        }
    }

    /// <summary>What takes longest comes first, so that two connections end together.</summary>
    private IEnumerable<VerifyStep> Large(bool isSqlite, CancellationToken stop)
    {
        if (isSqlite)
        {
            yield return new("V11 file and indexes", null, async (records, found) => found.Add(await RecordChecks.FlawsAsync(records, stop)));
        }

        yield return new("V19 books of the old system", "Obligations", async (records, found) =>
        {
            var old = new OldBookChecks(rules);
            await old.RunAsync(records, stop);
            return found.Add(old.Findings, old.Notes);
        });
        if (isSqlite)
        {
            yield return new("V11 rows that point to others", null, async (records, found) => found.Add(await RecordChecks.OrphansAsync(records, stop)));
            yield return new("V2 owed by day", "AccountBalances", async (records, found) => found.Add(await RecordChecks.OwedByDayAsync(records, stop)));
        }
    }

    private IEnumerable<VerifyStep> Steps(CancellationToken stop)
    {
        foreach (var check in Checks)
        {
            yield return new(VerifyRows.NameOf(check), VerifyRows.TableOf(check), async (records, found) => found.Add(await check.RunAsync(records, stop)));
        }

        foreach (var table in SealedTable.All(context.Model))
        {
            yield return new("V50 rows as they were written", table.Name, async (records, found) => found.Add(await SealChecks.RunAsync(records, table, stop)));
        }

        yield return new("V4 printed numbers", null, async (records, found) => found.Add(await NumberChecks.RunAsync(records, duties.SelectMany(d => d.Numbers), stop), await NumberChecks.LostAsync(records, stop)));
        yield return new("V10 and V11 audit trail", "AuditEntries", async (records, found) => found.Add(await RecordChecks.RunAsync(records, stop)));
        yield return new("V14 rule book", "RuleRows", async (records, found) => found.Add(await RuleChecks.RunAsync(records, stop)));
        yield return new("V17 supporting documents", null, async (records, found) =>
        {
            var papers = await EvidenceChecks.RunAsync(records, noted, evidence, stop);
            return found.Add(papers.Findings, papers.Notes);
        });
        yield return new("V32 applied credit", null, async (records, found) => found.Add(await new AppliedCreditChecks(rules).RunAsync(records, stop)));
        yield return new("V18 decisions", null, async (records, found) => found.Add(await LimitChecks.RunAsync(records, duties.SelectMany(d => d.Decided), rules.Limits, stop)));
    }

    private async Task<bool> IsLarge() => Environment.ProcessorCount > 1 && await context.Database.SqlQuery<long>($"""SELECT COALESCE(MAX(rowid), 0) AS "Value" FROM "JournalLines" """).SingleAsync() > LinesForTwo;

    /// <summary>A second connection on the same moment; null where somebody posts between the two all the time.</summary>
    private async Task<VerifyLane?> Second(VerifyLane first, CancellationToken stop)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var second = new VerifyLane(await contexts.CreateDbContextAsync(stop), stop);
            await second.Open();
            if (second.Head == first.Head)
            {
                return second;
            }

            await second.DisposeAsync();
            await first.DisposeAsync();
            await first.Open();
        }

        return null;
    }
}
