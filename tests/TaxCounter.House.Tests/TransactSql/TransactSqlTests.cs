using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>What the program would say to SQL Server, read by Microsoft's own parser where there is no server to say it to.</summary>
public sealed class TransactSqlTests : IAsyncDisposable
{
    private readonly DeafOffice _office = new();

    [Fact]
    public void Every_column_of_text_is_compared_byte_by_byte()
    {
        Assert.True(_office.Names.Collations.Count > 300, $"Only {_office.Names.Collations.Count} columns of text are known.");
        Assert.Contains(("Accounts.Number", "Latin1_General_BIN2"), _office.Names.Collations);
        House.None(_office.Names.Collations.Where(c => c.Collation != "Latin1_General_BIN2"));
    }

    [Fact]
    public async Task Every_check_of_verify_is_a_question_that_sql_server_understands()
    {
        await _office.Do(async services =>
        {
            var verifier = services.GetRequiredService<OfficeVerifier>();
            await verifier.RunAsync();
            Assert.True(_office.Server.Heard.Count > verifier.Checks.Count, $"{_office.Server.Heard.Count} questions for {verifier.Checks.Count} checks.");
            Assert.Contains(_office.Server.Heard, h => h.Contains("SNAPSHOT", StringComparison.Ordinal));
            return Done.It;
        });

        House.None(_office.Wrong());
    }

    [Fact]
    public async Task What_acts_write_is_what_sql_server_understands()
    {
        await _office.Do(async services =>
        {
            var made = await services.GetRequiredService<SampleOffice>().MakeAsync(Acts.BySystem());
            Assert.Null(made.Refusal);
            return made;
        });
        await _office.Do(services => services.GetRequiredService<IOneTransaction>().Do<Done>(Acts.ByClerk(), async () =>
        {
            await services.GetRequiredService<NumberCounters>().Next("account");
            await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "house.tried");
            return Done.It;
        }));
        await _office.Do(async services =>
        {
            await AppendOnlyTables.EnsureAsync(services.GetRequiredService<TaxCounterContext>());
            return Done.It;
        });
        await _office.Do(services => ServerSettings.EnsureAsync(services.GetRequiredService<TaxCounterContext>()));

        foreach (var said in new[] { "INSERT INTO \"Accounts\"", "INSERT INTO \"JournalLines\"", "UPDATE \"NumberCounters\"", "INSERT INTO \"AuditEntries\"", "CREATE TRIGGER", "READ_COMMITTED_SNAPSHOT ON" })
        {
            Assert.Contains(_office.Server.Heard, h => h.Contains(said, StringComparison.Ordinal));
        }

        House.None(_office.Wrong());
    }

    /// <summary>Whoever works on another server waits for one portion of it at most.</summary>
    [Fact]
    public async Task An_import_is_an_act_for_each_portion()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("taxcounter-import-").FullName, "accounts.csv");
        var row = ",business,Hebert Group LLC,First River Construction,FEIN,72345541{0},236118,contractor,1700,3959 Essen Ln,Baton Rouge,LA,70816,3959 Essen Ln,Baton Rouge,LA,70816,(225) 745-7005,,en,1997-09-28,,open";
        string[] numbers = ["0102000023", "0102000031", "0102000080"];
        await File.WriteAllLinesAsync(file, numbers.Select((n, i) => n + row.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)).Prepend("account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status"));

        var (report, no) = await _office.Do(services => services.GetRequiredService<OfficeImport>().RunAsync(new ImportOrder { Kind = ImportKind.Accounts, File = file, RowsAtOnce = 1 }, Acts.BySystem()));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        Assert.Null(no);
        Assert.Equal(3, report.Imported);
        var acts = string.Join('\n', _office.Server.Heard).Split("COMMIT TRANSACTION");
        Assert.Equal(3, acts.Count(a => a.Contains("INSERT INTO \"Accounts\"", StringComparison.Ordinal)));
        House.None(_office.Wrong());
    }

    [Fact]
    public async Task The_script_for_an_administrator_makes_everything_that_migrate_makes()
    {
        await _office.Do(services =>
        {
            var script = services.GetRequiredService<ServerScript>().Write().Value;
            House.None(new TransactSqlReader(_office.Names).Read(script));
            var batches = script.Split("\nGO\n");
            Assert.StartsWith("SET QUOTED_IDENTIFIER ON", script, StringComparison.Ordinal);
            Assert.Contains(batches, b => b.Trim() == "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT;");
            Assert.Contains(batches, b => b.Trim() == "ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;");
            var context = services.GetRequiredService<TaxCounterContext>();
            House.None(AppendOnlyTables.Of(context).SelectMany(t => new[] { $"{t}_no_update", $"{t}_no_delete" }).Where(t => !script.Contains($"CREATE TRIGGER \"{t}\"", StringComparison.Ordinal)));
            House.None(_office.Names.Tables.Keys.Where(t => !script.Contains($"CREATE TABLE [{t}]", StringComparison.Ordinal)));
            return Task.FromResult(Done.It);
        });
    }

    /// <summary>A filter of all pages, outermost: whoever adds a page need not think of it.</summary>
    [Fact]
    public void Every_page_is_of_one_moment()
    {
        using var counter = new CounterFactory();
        var filters = counter.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters.OfType<TypeFilterAttribute>().Select(f => f.ImplementationType).ToList();
        Assert.Contains(typeof(OneMomentOfPage), filters);
        Assert.True(typeof(IAsyncResourceFilter).IsAssignableFrom(typeof(OneMomentOfPage)), "What is asked while a page is drawn is outside of it.");
    }

    /// <summary>What SQLite takes and SQL Server does not; each of these was once in a house.</summary>
    [Theory]
    [InlineData("SELECT a.\"Number\" || '!' FROM \"Accounts\" a", "||")]
    [InlineData("SELECT a.\"Number\" FROM \"Accounts\" a LIMIT 5", "LIMIT")]
    [InlineData("SELECT a.\"Number\" FROM \"Acounts\" a", "no table Acounts")]
    [InlineData("SELECT a.\"Numbr\" FROM \"Accounts\" a", "a.\"Numbr\"")]
    [InlineData("SELECT IFNULL(a.\"OldNumber\", '') FROM \"Accounts\" a", "no function IFNULL")]
    [InlineData("SELECT a.\"Number\" AS \"No\" FROM \"Accounts\" a WHERE \"No\" > '1'", "\"No\"")]
    [InlineData("SELECT a.\"Number\", a.\"Status\", COUNT(*) FROM \"Accounts\" a GROUP BY a.\"Number\"", "not grouped by")]
    [InlineData("SELECT a.\"Number\", COUNT(*) FROM \"Accounts\" a", "not grouped by")]
    [InlineData("SELECT SUM(CASE WHEN EXISTS (SELECT 1 FROM \"Postings\") THEN 1 ELSE 0 END) FROM \"Accounts\" a", "holds no question")]
    [InlineData("SELECT CONCAT('of ', p.\"BusinessDay\") FROM \"Postings\" p", "by a CAST only")]
    [InlineData("SELECT COALESCE(p.\"BusinessDay\", '1900-01-01') FROM \"Postings\" p", "no one type")]
    [InlineData("SELECT x.\"Number\" FROM (SELECT a.\"Number\" FROM \"Accounts\" a ORDER BY a.\"Number\") x", "ORDER BY clause is not valid")]
    [InlineData("EXEC (N'CREATE TRIGGER \"t\" ON \"Accounts\" BEFORE update AS BEGIN SELECT 1; END')", "BEFORE")]
    [InlineData("INSERT INTO \"Acounts\" (\"Number\") VALUES (@p0)", "no table Acounts")]
    public void What_only_sqlite_takes_is_named(string statement, string why) => Assert.Contains(new TransactSqlReader(_office.Names).Read(statement), wrong => wrong.Contains(why, StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _office.DisposeAsync();
}
