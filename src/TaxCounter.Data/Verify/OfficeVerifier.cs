using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// Proves the office's books from the first posting to the last (docs/duties/verify.md lists what). Changes nothing; on SQLite it reads one moment of the
/// records while the counter works on. On SQL Server run it while nobody posts, or a posting in between may look like a difference.
/// </summary>
public sealed class OfficeVerifier(TaxCounterContext context, IEnumerable<DutyRecords> duties, NotedEvidence noted, EvidenceFiles evidence, RuleBook rules, IEnumerable<IVerifyCheck> more)
{
    /// <summary>Runs every check.</summary>
    /// <param name="progress">Told how many of the checks are done.</param>
    /// <param name="stop">Interrupts.</param>
    public async Task<VerifyReport> RunAsync(IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            await using var moment = await OneMoment();
            List<Finding> found = [];
            IVerifyCheck[] checks = [.. LedgerChecks.All(), .. duties.SelectMany(d => d.Checks), .. more];
            for (var i = 0; i < checks.Length; i++)
            {
                progress?.Report(new ImportProgress("Checking", i, checks.Length + 2));
                found.AddRange(await checks[i].RunAsync(context, stop));
            }

            found.AddRange(await NumberChecks.RunAsync(context, duties.SelectMany(d => d.Numbers), stop));
            progress?.Report(new ImportProgress("Checking", checks.Length + 1, checks.Length + 2));
            found.AddRange(await RecordChecks.RunAsync(context, stop));
            found.AddRange(await RuleChecks.RunAsync(context, stop));
            var papers = await EvidenceChecks.RunAsync(context, noted, evidence, stop);
            found.AddRange(papers.Findings);
            var old = new OldBookChecks(rules);
            await old.RunAsync(context, stop);
            found.AddRange(old.Findings);
            found.AddRange(await LimitChecks.RunAsync(context, duties.SelectMany(d => d.Decided), rules.Limits, stop));
            progress?.Report(new ImportProgress("Checking", checks.Length + 2, checks.Length + 2));
            return new VerifyReport([.. found.OrderBy(f => f.Invariant.Length).ThenBy(f => f.Invariant, StringComparer.Ordinal)], await ControlTotals.OfAsync(context)) { Notes = [.. papers.Notes, .. old.Notes] };
        }
        finally
        {
            context.ChangeTracker.Clear();
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task<IDbContextTransaction?> OneMoment() => context.Database.GetDbConnection() is SqliteConnection sqlite
        ? await context.Database.UseTransactionAsync(sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true))
        : null;
}
