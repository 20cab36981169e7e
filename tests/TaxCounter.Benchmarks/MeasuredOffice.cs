using System.Diagnostics;
using Microsoft.Data.Sqlite;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>The office that is measured: a sample of as many accounts as are asked for and one user account for each window, made once and copied where it is kept.</summary>
internal sealed class MeasuredOffice(Plan plan) : IDisposable
{
    private ServedOffice? _office;

    public async Task<ServedOffice> Open(string password)
    {
        var kept = plan.Keep is null ? null : Path.Combine(plan.Keep, $"office-{plan.Accounts}-{plan.Clerks.Max()}");
        if (kept is not null && Directory.Exists(kept))
        {
            return _office = new ServedOffice(kept);
        }

        _office = new ServedOffice();
        Expect(await _office.Verb("migrate"));
        var since = Stopwatch.GetTimestamp();
        Expect(await _office.Verb("sample", "--accounts", $"{plan.Accounts}"));
        var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
        Console.WriteLine($"sample of {plan.Accounts:N0} accounts: {seconds:0} s, {Rows() / seconds:N0} rows a second");
        for (var i = 1; i <= plan.Clerks.Max(); i++)
        {
            await _office.AddPerson($"window{i}", "clerk", password);
        }

        if (kept is not null)
        {
            _office.CopyTo(kept);
        }

        return _office;
    }

    public List<string> Accounts() => Column("SELECT Number FROM Accounts");

    /// <summary>Accounts with something overdue, in the order of their numbers.</summary>
    public List<string> Owing() =>
        Column("SELECT a.Number FROM Accounts a JOIN AccountBalances s ON s.AccountId = a.Id WHERE s.OwingCents > 0 AND s.OldestDueOn < date('now') ORDER BY a.Number");

    public void Dispose() => _office?.Dispose();

    private long Rows() => Column("SELECT (SELECT COUNT(*) FROM JournalLines) + (SELECT COUNT(*) FROM Postings) + (SELECT COUNT(*) FROM Obligations) + (SELECT COUNT(*) FROM Accounts)").Select(long.Parse).Single();

    /// <summary>The one number that a question to the records answers with.</summary>
    public static long Number(string file, string sql) => Column(file, sql).Select(long.Parse).Single();

    private List<string> Column(string sql) => Column(_office!.File, sql);

    private static List<string> Column(string file, string sql)
    {
        using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
#pragma warning disable CA2100 // The questions are the ones above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.Add(reader.GetValue(0).ToString()!);
        }

        return values;
    }

    private static void Expect((int Code, string Said, string Complained) verb)
    {
        if (verb.Code != 0)
        {
            throw new InvalidOperationException(verb.Complained + verb.Said);
        }
    }
}
