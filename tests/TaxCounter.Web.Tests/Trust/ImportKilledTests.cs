using System.Globalization;
using Microsoft.Data.Sqlite;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>The import of a large file as a process of its own, killed in the middle as by a power cut and run again: it goes on where it was, and nothing is there twice.</summary>
public sealed class ImportKilledTests : IDisposable
{
    private const int Periods = 24;
    private static readonly int _accounts = Force.Of(200);
    private static readonly int _kills = Force.IsFull ? 5 : 1;
    private readonly ServedOffice _office = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-import-").FullName;

    public void Dispose()
    {
        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Killed_in_the_middle_and_run_again_it_goes_on_where_it_was_and_imports_nothing_twice()
    {
        await Done("migrate");
        await Done("import", "accounts", Accounts());
        var charges = Rows("charges", "account_number,tax_type,period,due_on,component,amount,reference", (account, n, period) => $"{account},sales,{period:yyyy-MM},{Due(period)},tax,100.00,B{account}{n}");
        await Done("import", "charges", charges);
        var payments = Rows("payments", "account_number,tax_type,period,paid_on,tender,amount,reference", (account, n, period) => $"{account},sales,{period:yyyy-MM},{period.AddMonths(3):yyyy-MM-dd},check,50.00,R{account}{n}");
        var all = _accounts * Periods;
        var posted = 0L;
        for (var kill = 0; kill < _kills; kill++)
        {
            await _office.KillVerb(line => line.StartsWith("Posting", StringComparison.Ordinal) && line != $"Posting: {all} of {all}", [.. Import(payments), "--progress"]);
            var now = Imported();
            Assert.True(now > posted && now < all, $"{now} of {all} were imported when it was killed for the {kill + 1}. time.");
            posted = now;
        }

        Assert.Equal(0, Number("SELECT COUNT(*) FROM (SELECT COUNT(*) AS Rows FROM ImportedRows WHERE Kind = 'Payments' GROUP BY substr(Document, 1, 11) HAVING COUNT(*) <> 24)"));
        var said = await Done([.. Import(payments), "--json"]);
        Assert.Contains($"\"imported\":{all - posted},\"unchanged\":{posted},", said, StringComparison.Ordinal);
        Assert.Contains($"\"imported\":0,\"unchanged\":{all},", await Done([.. Import(payments), "--json"]), StringComparison.Ordinal);
        Assert.Equal(all, Number("SELECT COUNT(*) FROM Postings WHERE Kind = 'Payment'"));
        Assert.Equal(all * 5_000L, Number("SELECT SUM(ReceivedCents) FROM Obligations"));
        await Done("verify");
    }

    [Fact]
    public async Task A_bad_row_at_the_end_of_a_large_file_stops_it_before_anything_is_imported()
    {
        await Done("migrate");
        var good = Accounts();
        var file = Path.Combine(_folder, "bad.csv");
        File.WriteAllLines(file, File.ReadLines(good).Append(File.ReadLines(good).Last().Replace("sewer", "x", StringComparison.Ordinal)[1..]));

        var (code, _, complained) = await _office.Verb("import", "accounts", file, "--batch", "10");

        Assert.True(code == 1, complained);
        Assert.Contains("so nothing was imported", complained, StringComparison.Ordinal);
        Assert.Equal(0, Number("SELECT COUNT(*) FROM Accounts"));
    }

    private static string[] Import(string payments) => ["import", "payments", payments, "--batch", "20"];

    private static string Due(DateTime period) => period.AddMonths(1).AddDays(19).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Accounts() => Write("accounts", Enumerable.Range(1, _accounts).Select(n => Domain.Accounts.AccountNumber.Of("0102", n).Digits)
        .Select(number => $"{number},business,Hebert {number} LLC,,,,459999,retail,1700,1 Essen Ln,Baton Rouge,LA,70816,,,,,,,en,2010-01-05,,open")
        .Prepend("account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status"));

    private string Rows(string kind, string header, Func<string, int, DateTime, string> row) => Write(kind, Enumerable.Range(1, _accounts).Select(n => Domain.Accounts.AccountNumber.Of("0102", n).Digits)
        .SelectMany(account => Enumerable.Range(0, Periods).Select(n => row(account, n + 10, new DateTime(2020, 1, 1).AddMonths(n)))).Prepend(header));

    private string Write(string kind, IEnumerable<string> lines)
    {
        var file = Path.Combine(_folder, kind + ".csv");
        File.WriteAllLines(file, lines);
        return file;
    }

    private async Task<string> Done(params string[] verb)
    {
        var (code, said, complained) = await _office.Verb(verb);
        Assert.True(code == 0, complained + said);
        return said;
    }

    private long Imported() => Number("SELECT COUNT(*) FROM ImportedRows WHERE Kind = 'Payments'");

    private long Number(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_office.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written in the test
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
