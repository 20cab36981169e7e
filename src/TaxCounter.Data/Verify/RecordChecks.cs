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

    /// <summary>V11 on SQLite: the file is whole, and its indexes hold what its tables hold.</summary>
    public static async Task<IReadOnlyList<Finding>> FlawsAsync(TaxCounterContext context, CancellationToken stop)
    {
        var flaws = await context.Database.SqlQueryRaw<string>("""SELECT integrity_check AS "Value" FROM pragma_integrity_check""").ToListAsync(stop);
        return flaws is ["ok"] ? [] : [new Finding("V11", flaws.Count, $"The file is damaged: {flaws.FirstOrDefault()}. Restore the last backup.")];
    }
}
