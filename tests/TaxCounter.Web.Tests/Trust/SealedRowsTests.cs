using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>After a day of the office's work: whatever column of whatever row somebody changes past the program, <c>verify</c> names its table (V50).</summary>
public sealed class SealedRowsTests
{
    [Fact]
    public async Task Every_column_of_every_table_is_noticed_when_somebody_changes_it()
    {
        await using var counter = new CounterFactory();
        await using var office = new FullOffice(counter);
        await office.Work();
        await counter.With<TaxCounterContext, int>(async context =>
        {
            await DropTriggers(context);
            Assert.Empty(await SealChecks.RunAsync(context, default));
            var tables = await Columns(context);
            Assert.True(tables.Sum(t => t.Columns.Count) > 300, $"Only {tables.Sum(t => t.Columns.Count)} columns would be tried.");
            for (var round = 0; round < tables.Max(t => t.Columns.Count); round++)
            {
                var tried = tables.Where(t => t.Columns.Count > round).ToList();
                await context.Database.OpenConnectionAsync();
                await Run(context, "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; BEGIN");
                foreach (var (table, columns) in tried)
                {
                    var column = columns[round];
                    await Run(context, $"""
                        UPDATE OR IGNORE "{table}" SET "{column}" = CASE
                            WHEN "{column}" IS NULL THEN 'x' WHEN typeof("{column}") = 'integer' THEN "{column}" + 1000003 WHEN typeof("{column}") = 'blob' THEN x'00'
                            ELSE substr("{column}", 1, length("{column}") - 1) || CASE substr("{column}", -1) WHEN '1' THEN '2' ELSE '1' END END
                        WHERE rowid = (SELECT MIN(rowid) FROM "{table}")
                        """);
                }

                var found = await SealChecks.RunAsync(context, default);
                await Run(context, "ROLLBACK; PRAGMA ignore_check_constraints=OFF; PRAGMA foreign_keys=ON");
                await context.Database.CloseConnectionAsync();
                Assert.Empty(tried.Where(t => !found.Any(f => f.Count == 1 && f.Sentence.StartsWith($"A row of {t.Table} (", StringComparison.Ordinal))).Select(t => $"{t.Table}.{t.Columns[round]}"));
            }

            return 0;
        });
    }

    /// <summary>What the database itself says it has: every column but the seal, the version, and the three that the mapping lets pass.</summary>
    private static async Task<List<(string Table, List<string> Columns)>> Columns(TaxCounterContext context)
    {
        string[] passing = ["Seal", "Version", "Keys", "LastSeenAt"];
        List<(string, List<string>)> all = [];
        foreach (var table in await context.Database.SqlQueryRaw<string>("""SELECT m.name AS "Value" FROM sqlite_master m WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) c WHERE c.name = 'Seal') ORDER BY m.name""").ToListAsync())
        {
            if (await One<long>(context, $"""SELECT COUNT(*) AS "Value" FROM "{table}" """) > 0)
            {
                var columns = await context.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM pragma_table_xinfo({table}) WHERE hidden = 0""").ToListAsync();
                all.Add((table, columns.FindAll(c => !passing.Contains(c) && !(table == "AspNetUsers" && c == "ConcurrencyStamp"))));
            }
        }

        return all;
    }

    private static async Task DropTriggers(TaxCounterContext context)
    {
        foreach (var trigger in await context.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync())
        {
            await Run(context, $"DROP TRIGGER {trigger}");
        }
    }

    private static Task<int> Run(TaxCounterContext context, string sql) => context.Database.ExecuteSqlRawAsync(sql);

    private static Task<T> One<T>(TaxCounterContext context, string sql) => context.Database.SqlQueryRaw<T>(sql).SingleAsync();
}
