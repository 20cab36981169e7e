using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>V10 and V11: the audit chain is whole, nothing hangs in the air, and the tables that only grow still refuse anything else.</summary>
internal static class RecordChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<Finding> found = [];
        if (await AuditChain.FindBreakAsync(context, stop) is { } broken)
        {
            found.Add(new Finding("V10", 1, broken.Why));
        }

        if (await ClosedDayHeads.RunAsync(context, stop) is { } cut)
        {
            found.Add(cut);
        }

        var open = await AppendOnlyTables.MissingAsync(context);
        if (open.Count > 0)
        {
            found.Add(new Finding("V11", open.Count, $"Rows of {open[0]} can be changed or deleted because its triggers are missing.{VerifyCheck.More(open.Count)} Run migrate to restore them."));
        }

        return found;
    }

    /// <summary>V11 on SQLite: every row that points to another finds it. SQL Server does not let it be otherwise.</summary>
    public static async Task<IReadOnlyList<Finding>> OrphansAsync(TaxCounterContext context, CancellationToken stop)
    {
        var orphans = await context.Database.SqlQueryRaw<string>("""SELECT CONCAT("table", ' (row ', rowid, ') points to a missing row of ', "parent") AS "Value" FROM pragma_foreign_key_check""").ToListAsync(stop);
        return orphans.Count == 0 ? [] : [new Finding("V11", orphans.Count, $"A row of {orphans[0]}.{VerifyCheck.More(orphans.Count)}")];
    }

    /// <summary>V2 on SQLite: what is kept as owed by day is what the balances come to.</summary>
    public static async Task<IReadOnlyList<Finding>> OwedByDayAsync(TaxCounterContext context, CancellationToken stop)
    {
        if (!await OwedByDay.IsThereAsync(context))
        {
            return [new Finding("V2", 1, "What is owed by day is not kept for the overdue list because its triggers are missing. Run migrate to restore them.")];
        }

        var wrong = await OwedByDay.WrongDaysAsync(context, stop);
        return wrong.Count == 0 ? [] : [new Finding("V2", wrong.Count, $"What accounts owe since {wrong[0]} is not what is kept of it for the overdue list.{VerifyCheck.More(wrong.Count)} Run migrate to work it out again.")];
    }

    /// <summary>V11 on SQLite: the file is whole, and its indexes hold what its tables hold.</summary>
    public static async Task<IReadOnlyList<Finding>> FlawsAsync(TaxCounterContext context, CancellationToken stop)
    {
        var flaws = await context.Database.SqlQueryRaw<string>("""SELECT integrity_check AS "Value" FROM pragma_integrity_check""").ToListAsync(stop);
        return flaws is ["ok"] ? [] : [new Finding("V11", flaws.Count, $"The file is damaged: {flaws.FirstOrDefault()}. Restore the last backup.")];
    }
}
