using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>
/// How many accounts owe something, and how much, by the recorded due date of the oldest of it: what the overdue list adds up on every page. On SQLite the database keeps it
/// itself, by triggers on the balances, as it keeps an index: whoever writes a balance cannot forget it, and a million accounts are some hundred rows. Put there after each
/// migration (<see cref="EnsureAsync"/>), worked out anew where it was not. On SQL Server the balances are counted.
/// </summary>
public static class OwedByDay
{
    private const string Added = """
        INSERT INTO "OwedByDay" ("DueOn", "Accounts", "OwingCents") SELECT NEW."OldestDueOn", 1, NEW."OwingCents" WHERE NEW."OldestDueOn" IS NOT NULL AND NEW."OwingCents" > 0
        ON CONFLICT ("DueOn") DO UPDATE SET "Accounts" = "Accounts" + 1, "OwingCents" = "OwingCents" + excluded."OwingCents";
        """;

    private const string Gone = """
        UPDATE "OwedByDay" SET "Accounts" = "Accounts" - 1, "OwingCents" = "OwingCents" - OLD."OwingCents" WHERE "DueOn" = OLD."OldestDueOn" AND OLD."OwingCents" > 0;
        """;

    private const string Counted = """
        SELECT "OldestDueOn" AS "DueOn", COUNT(*) AS "Accounts", SUM("OwingCents") AS "OwingCents" FROM "AccountBalances" WHERE "OldestDueOn" IS NOT NULL AND "OwingCents" > 0 GROUP BY "OldestDueOn"
        """;

    private const string Anew = $"""DELETE FROM "OwedByDay"; INSERT INTO "OwedByDay" ("DueOn", "Accounts", "OwingCents") {Counted}""";

    private const string Wrong = $"""
        SELECT "DueOn" AS "Value" FROM (SELECT * FROM ({Counted}) UNION ALL SELECT "DueOn", -"Accounts", -"OwingCents" FROM "OwedByDay") GROUP BY "DueOn" HAVING SUM("Accounts") <> 0 OR SUM("OwingCents") <> 0
        """;

    private static readonly (string Name, string Sql)[] _triggers =
    [
        ("AccountBalances_owed_insert", $"AFTER INSERT ON \"AccountBalances\" BEGIN {Added} END"),
        ("AccountBalances_owed_update", $"AFTER UPDATE OF \"OldestDueOn\", \"OwingCents\" ON \"AccountBalances\" WHEN OLD.\"OldestDueOn\" IS NOT NEW.\"OldestDueOn\" OR OLD.\"OwingCents\" <> NEW.\"OwingCents\" BEGIN {Gone} {Added} END"),
        ("AccountBalances_owed_delete", $"AFTER DELETE ON \"AccountBalances\" BEGIN {Gone} END"),
    ];

    /// <summary>Puts it there, unless it is there and right.</summary>
    public static async Task EnsureAsync(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Database.IsSqlite() || !(await NamesAsync(context, "table")).Contains("AccountBalances") || await IsThereAsync(context) && (await WrongDaysAsync(context, CancellationToken.None)).Count == 0)
        {
            return;
        }

        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync() : null; // a migration has one
        await context.Database.ExecuteSqlRawAsync("""CREATE TABLE IF NOT EXISTS "OwedByDay" ("DueOn" TEXT NOT NULL PRIMARY KEY, "Accounts" INTEGER NOT NULL, "OwingCents" INTEGER NOT NULL) WITHOUT ROWID""");
        foreach (var (name, sql) in _triggers)
        {
            await context.Database.ExecuteSqlRawAsync(string.Concat("DROP TRIGGER IF EXISTS ", name, "; CREATE TRIGGER ", name, " ", sql));
        }

        await context.Database.ExecuteSqlRawAsync(Anew);
        if (own is not null)
        {
            await own.CommitAsync();
        }
    }

    /// <summary>What the accounts owe whose oldest recorded due date lies between two days; null where the database does not keep it.</summary>
    internal static async Task<(int Accounts, long Cents)?> BetweenAsync(TaxCounterContext context, DateOnly from, DateOnly to)
    {
        if (!context.Database.IsSqlite())
        {
            return null;
        }

        var sums = await context.Database.SqlQuery<Sums>($"""SELECT COALESCE(SUM("Accounts"), 0) AS "Accounts", COALESCE(SUM("OwingCents"), 0) AS "Cents" FROM "OwedByDay" WHERE "DueOn" BETWEEN {from} AND {to}""").SingleAsync();
        return (sums.Accounts, sums.Cents);
    }

    /// <summary>The days for which it does not say what the balances come to; <c>verify</c> asks this.</summary>
    internal static async Task<IReadOnlyList<string>> WrongDaysAsync(TaxCounterContext context, CancellationToken stop) => await context.Database.SqlQueryRaw<string>(Wrong).ToListAsync(stop);

    /// <summary>Whether the triggers that keep it are there.</summary>
    internal static async Task<bool> IsThereAsync(TaxCounterContext context) =>
        await NamesAsync(context, "trigger") is var there && _triggers.All(t => there.Contains(t.Name));

    private static Task<List<string>> NamesAsync(TaxCounterContext context, string type) => context.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_master WHERE type = {type}""").ToListAsync();

    private sealed record Sums(int Accounts, long Cents);
}
