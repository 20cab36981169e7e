using System.Diagnostics;
using Microsoft.Data.Sqlite;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>
/// The off accounts of a large office over HTTP. Only what the queue reads is made large: accounts, their balances, and one credit for every sixteenth; a history of as
/// many accounts takes most of an hour and nothing of the queue reads it.
/// </summary>
internal static class CreditQueue
{
    private const string Password = "seven herons over the bayou";
    private const int Rounds = 40, OneIn = 16;

    public static async Task Run(int accounts)
    {
        using var office = new ServedOffice();
        Expect(await office.Verb("migrate"));
        Expect(await office.Verb("sample", "--accounts", "500"));
        await office.AddPerson("window1", "clerk", Password);
        var since = Stopwatch.GetTimestamp();
        var credits = Grow(office.File, accounts);
        Console.WriteLine($"{accounts:N0} accounts with {credits:N0} credits, made in {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s; {new FileInfo(office.File).Length / 1024 / 1024} MB");
        await office.Start();
        using var clerk = new WindowClerk(office.Client());
        await clerk.SignIn("window1", Password);
        foreach (var (what, url) in new[] { ("off accounts, first page", "/off-accounts"), ("off accounts, page 500", "/off-accounts?page=500"), ("off accounts, one cause", "/off-accounts?cause=PaidTwice"), ("small balances", "/off-accounts/small") })
        {
            var timings = new Timings();
            await timings.Whole(() => office.Processor, async () =>
            {
                for (var i = 0; i < Rounds; i++)
                {
                    await timings.Time(() => clerk.Get(url));
                }
            });
            Console.WriteLine($"{what,-28} p50 {timings.At(0.5),6:0} ms   p95 {timings.At(0.95),6:0} ms   worst {timings.Worst,6:0} ms   budget 300 ms");
        }
    }

    private static int Grow(string file, int accounts)
    {
        using var db = new SqliteConnection($"Data Source={file};Pooling=False");
        db.Open();
        using var transaction = db.BeginTransaction();
        using var account = Copy(db, transaction, "Accounts", "TaxId_SearchHash IS NOT NULL", "Id", "Number", "OldNumber", "TaxId_SearchHash", "Version");
        using var balance = Copy(db, transaction, "AccountBalances", "1 = 1", "AccountId", "OwingCents", "OldestDueOn", "OpenCount", "UnappliedCents", "Version");
        using var credit = Copy(db, transaction, "OpenCredits", "1 = 1", "Id", "AccountId", "FromId", "AmountCents", "Cause", "RightEndsOn", "Version");
        string[] causes = ["Unapplied", "PaidTwice", "SwappedDigits", "WrongPeriod", "Waived", "Amended"];
        var chance = new Random(4711);
        var credits = 0;
        for (var i = 1; i <= accounts; i++)
        {
            var id = Guid.CreateVersion7().ToString().ToUpperInvariant();
            var hash = new byte[32];
            chance.NextBytes(hash);
            var hasCredit = i % OneIn == 0;
            var amount = hasCredit ? chance.Next(1, 500_000) : 0;
            Insert(account, id, AccountNumber.OfSeries(i + 1_000_000).Digits, "", hash, id);
            Insert(balance, id, i % 5 == 0 ? chance.Next(1, 900_000) : 0, i % 5 == 0 ? "2026-08-20" : DBNull.Value, i % 5 == 0 ? 1 : 0, amount, id);
            if (hasCredit)
            {
                credits++;
                Insert(credit, Guid.CreateVersion7().ToString().ToUpperInvariant(), id, DBNull.Value, amount, causes[chance.Next(causes.Length)], new DateOnly(2026, 1, 1).AddDays(chance.Next(0, 1800)).ToString("yyyy-MM-dd", null), id);
            }
        }

        transaction.Commit();
        return credits;
    }

    /// <summary>A statement that inserts a copy of one row of a table with some of its columns said anew.</summary>
    private static SqliteCommand Copy(SqliteConnection db, SqliteTransaction transaction, string table, string of, params string[] anew)
    {
        using var names = db.CreateCommand();
        names.Transaction = transaction;
#pragma warning disable CA2100 // Names of tables and columns, said above.
        names.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        List<string> columns = [];
        using (var reader = names.ExecuteReader())
        {
            while (reader.Read())
            {
                columns.Add(reader.GetString(0));
            }
        }

        var copy = db.CreateCommand();
        copy.Transaction = transaction;
        copy.CommandText = $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", columns.Select(c => anew.Contains(c) ? $"@p{Array.IndexOf(anew, c)}" : $"\"{c}\""))} FROM "{table}" WHERE {of} LIMIT 1""";
#pragma warning restore CA2100
        for (var i = 0; i < anew.Length; i++)
        {
            copy.Parameters.Add(new SqliteParameter($"@p{i}", null));
        }

        return copy;
    }

    private static void Insert(SqliteCommand copy, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            copy.Parameters[i].Value = values[i];
        }

        if (copy.ExecuteNonQuery() != 1)
        {
            throw new InvalidOperationException($"The sample office has no row to copy: {copy.CommandText}");
        }
    }

    private static void Expect((int Code, string Said, string Complained) verb)
    {
        if (verb.Code != 0)
        {
            throw new InvalidOperationException(verb.Complained + verb.Said);
        }
    }
}
