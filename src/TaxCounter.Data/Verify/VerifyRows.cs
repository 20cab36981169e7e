using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>What a step of <c>verify</c> says to who watches: what it looked at, how many rows that table has, what was found and how long it took.</summary>
internal static partial class VerifyRows
{
    /// <summary>The largest tables a check can look through, largest first.</summary>
    private static readonly string[] _large = ["JournalLines", "Postings", "Obligations", "Accounts"];

    /// <summary>The table that a check looks through.</summary>
    public static string? TableOf(IVerifyCheck check)
    {
        if (check is not VerifyCheck { Sql: var sql })
        {
            return null;
        }

        var named = Tables().Matches(sql).Select(m => m.Groups[1].Value).ToList();
        return _large.FirstOrDefault(named.Contains) ?? named.FirstOrDefault();
    }

    /// <summary>The name of a check.</summary>
    public static string NameOf(IVerifyCheck check) => check is VerifyCheck { Invariant: var invariant } ? invariant : Words().Replace(check.GetType().Name, " $1").Trim();

    /// <summary>The line of a step.</summary>
    public static async Task<string> Line(TaxCounterContext context, VerifyStep step, int found, TimeSpan took)
    {
        var many = step.Table is { } table ? await Count(context, table) : 0;
        var rows = step.Table is null ? ":" : string.Create(CultureInfo.InvariantCulture, $" {step.Table}: {many:#,0} rows,");
        return string.Create(CultureInfo.InvariantCulture, $"{step.Name}{rows} {(found == 0 ? "nothing" : $"{found:#,0}")} found, {took.TotalSeconds:0.0} s");
    }

    /// <summary>SQLite would count them one by one; the last row of a table that only grows has their number.</summary>
    private static async Task<long> Count(TaxCounterContext context, string table)
    {
#pragma warning disable EF1002 // The names are those of our own statements.
        return await context.Database.SqlQueryRaw<long>(context.Database.IsSqlite() ? $"SELECT COALESCE(MAX(rowid), 0) AS \"Value\" FROM \"{table}\"" : $"SELECT COUNT_BIG(*) AS \"Value\" FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002
    }

    [GeneratedRegex("(?:FROM|JOIN) \"(\\w+)\"")]
    private static partial Regex Tables();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Words();
}
