using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// Proves the office's books from the first posting to the last (docs/duties/verify.md lists what). Changes nothing; on SQLite it reads one moment of the
/// records while the counter works on. On SQL Server run it while nobody posts, or a posting in between may look like a difference.
/// </summary>
public sealed class OfficeVerifier(TaxCounterContext context, IEnumerable<DutyRecords> duties, NotedEvidence noted, EvidenceFiles evidence, RuleBook rules, IEnumerable<IVerifyCheck> more, INumberSupply supply)
{
    /// <summary>The checks that are each one question to the database.</summary>
    public IReadOnlyList<IVerifyCheck> Checks { get; } = [.. LedgerChecks.All(), .. duties.SelectMany(d => d.Checks), .. more];

    /// <summary>Runs every check.</summary>
    /// <param name="progress">Told how many of the checks are done.</param>
    /// <param name="stop">Interrupts, in the middle of a long check too.</param>
    /// <exception cref="VerifyStoppedException">It was stopped before its end.</exception>
    public async Task<VerifyReport> RunAsync(IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        List<Finding> found = [];
        List<string> notes = [];
        IReadOnlyList<Func<Task>> steps = [.. Steps(found, notes, stop)];
        var done = 0;
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            await using var moment = await OneMoment();
            await using var interrupt = context.Database.GetDbConnection() is SqliteConnection sqlite ? new SqliteInterrupt(sqlite, stop) : null;
            for (; done < steps.Count; done++)
            {
                progress?.Report(new ImportProgress("Checking", done, steps.Count));
                stop.ThrowIfCancellationRequested();
                await steps[done]();
            }

            progress?.Report(new ImportProgress("Checking", done, steps.Count));
            return new VerifyReport([.. found.OrderBy(f => f.Invariant.Length).ThenBy(f => f.Invariant, StringComparer.Ordinal)], await ControlTotals.OfAsync(context)) { Notes = notes };
        }
        catch (Exception exception) when (stop.IsCancellationRequested && (exception is OperationCanceledException || SqliteInterrupt.Ended(exception)))
        {
            throw new VerifyStoppedException(done, steps.Count, found);
        }
        finally
        {
            context.ChangeTracker.Clear();
            await context.Database.CloseConnectionAsync();
        }
    }

    private IEnumerable<Func<Task>> Steps(List<Finding> found, List<string> notes, CancellationToken stop)
    {
        foreach (var check in Checks)
        {
            yield return async () => found.AddRange(await check.RunAsync(context, stop));
        }

        yield return async () => found.AddRange(await NumberChecks.RunAsync(context, duties.SelectMany(d => d.Numbers), stop));
        yield return async () => notes.AddRange(await supply.RunningOut());
        yield return async () => found.AddRange(await RecordChecks.RunAsync(context, stop));
        yield return async () => found.AddRange(await RuleChecks.RunAsync(context, stop));
        yield return async () =>
        {
            var papers = await EvidenceChecks.RunAsync(context, noted, evidence, stop);
            found.AddRange(papers.Findings);
            notes.AddRange(papers.Notes);
        };
        yield return async () =>
        {
            var old = new OldBookChecks(rules);
            await old.RunAsync(context, stop);
            found.AddRange(old.Findings);
            notes.AddRange(old.Notes);
        };
        yield return async () => found.AddRange(await new AppliedCreditChecks(rules).RunAsync(context, stop));
        yield return async () => found.AddRange(await LimitChecks.RunAsync(context, duties.SelectMany(d => d.Decided), rules.Limits, stop));
    }

    private async Task<IDbContextTransaction?> OneMoment() => context.Database.GetDbConnection() is SqliteConnection sqlite
        ? await context.Database.UseTransactionAsync(sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true))
        : null;
}
