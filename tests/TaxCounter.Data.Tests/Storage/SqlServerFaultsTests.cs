using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>What SQL Server says when something is wrong, and what the counter is told of it. The faults are made up; the numbers are the server's.</summary>
public sealed class SqlServerFaultsTests : IAsyncDisposable
{
    private readonly DeafRecords _records = new();
    private int _runs;

    private DeafServer Server => _records.Server;

    [Fact]
    public async Task Nobody_waits_for_a_lock_longer_than_the_office_said()
    {
        Assert.Null((await Act()).Refusal);

        Assert.Equal("SET LOCK_TIMEOUT 5000", Server.Heard[0]);
        var turn = Assert.Single(Server.Heard, h => h.Contains("\"AuditHead\"", StringComparison.Ordinal));
        var left = int.Parse(turn.Split(' ', ';')[2], System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith("SET LOCK_TIMEOUT ", turn, StringComparison.Ordinal);
        Assert.InRange(left, 1, 5000);
    }

    [Theory]
    [InlineData(1222)]
    [InlineData(-2)]
    public async Task A_lock_that_does_not_come_is_busy_and_nothing_was_posted(int number)
    {
        Fails(number, "\"AuditHead\"");

        Assert.Equal(StorageRefusals.Busy, (await Act()).Refusal);
        Assert.Equal(0, _runs);
        Assert.False(Health.IsReadOnly);
    }

    [Theory]
    [InlineData(3906)]
    [InlineData(976)]
    [InlineData(978)]
    [InlineData(983)]
    [InlineData(10061)]
    [InlineData(233)]
    [InlineData(40613)]
    public async Task A_server_that_has_moved_on_is_away_and_not_broken_for_good(int number)
    {
        Fails(number, "\"AuditHead\"");

        Assert.Equal(StorageRefusals.Away, (await Act()).Refusal);
        Assert.False(Health.IsReadOnly);
        Server.Answers = null;
        Assert.Null((await Act()).Refusal);
        Assert.Null(Health.Problem);
    }

    [Fact]
    public async Task A_pool_that_has_no_connection_left_is_away_too()
    {
        Server.Opens = () => new InvalidOperationException("Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool.");

        Assert.Equal(StorageRefusals.Away, (await Act()).Refusal);
        Assert.Equal(0, _runs);
        Server.Opens = null;
        Assert.Null((await Act()).Refusal);
    }

    [Fact]
    public async Task A_failing_disk_is_for_good()
    {
        Fails(824, "\"AuditHead\"");

        Assert.Equal(StorageRefusals.NotSaved, (await Act()).Refusal);
        Assert.True(Health.IsReadOnly);
    }

    [Fact]
    public async Task A_deadlock_is_run_again()
    {
        var lost = 0;
        Server.Answers = said => said.Contains("\"AuditHead\"", StringComparison.Ordinal) && lost++ == 0 ? SqlServerFault.Of(1205, 13) : null;

        Assert.Null((await Act()).Refusal);
        Assert.Equal((2, 1), (lost, _runs));
    }

    [Fact]
    public async Task A_server_that_is_away_is_not_one_without_records()
    {
        Server.Opens = () => SqlServerFault.Of(4060, 11);
        Assert.Equal(StorageRefusals.NotMigrated, await WhyNotServe());
        Server.Opens = () => SqlServerFault.Of(0, 20);
        Assert.Equal(StorageRefusals.ServerAway, await WhyNotServe());
        Server.Opens = () => SqlServerFault.Of(18456, 14);
        Assert.Equal(StorageRefusals.ServerAway, await WhyNotServe());
    }

    /// <summary>In development it gets the sample office, as one that is not there.</summary>
    [Fact]
    public async Task A_database_that_an_administrator_made_and_nobody_filled_is_new()
    {
        Assert.True(await _records.Do(services => services.GetRequiredService<Migrator>().IsNewAsync()));

        var history = DeafServer.One("20260101000000_Initial");
        history.Columns.Add("ProductVersion");
        history.Rows[0][1] = "10.0.14";
        Server.Answers = said => said.Contains("OBJECT_ID", StringComparison.Ordinal) ? DeafServer.One(1) : said.Contains("[MigrationId]", StringComparison.Ordinal) ? history : null;
        Assert.False(await _records.Do(services => services.GetRequiredService<Migrator>().IsNewAsync()));
    }

    [Fact]
    public async Task A_database_where_readers_wait_for_writers_is_set_or_the_administrator_is_told_what_to_run()
    {
        Server.Answers = said => said.Contains("snapshot", StringComparison.Ordinal) ? DeafServer.One(0) : null;
        Assert.Null(await Settings(ServerSettings.EnsureAsync));
        Assert.Equal(ServerSettings.Statements, Server.Heard.Where(h => h.StartsWith("ALTER", StringComparison.Ordinal)));

        Server.Answers = said => said.StartsWith("ALTER", StringComparison.Ordinal) ? SqlServerFault.Of(5070) : said.Contains("snapshot", StringComparison.Ordinal) ? DeafServer.One(0) : null;
        var told = await Settings(ServerSettings.EnsureAsync);
        Assert.Equal(StorageRefusals.ServerSettings, told);
        Assert.Contains("ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON;", told!.Message, StringComparison.Ordinal);
        Assert.Equal(told, await Settings(ServerSettings.WhyNotAsync));

        Server.Answers = said => said.Contains("snapshot", StringComparison.Ordinal) ? DeafServer.One(1) : null;
        Assert.Null(await Settings(ServerSettings.WhyNotAsync));
    }

    [Fact]
    public async Task What_is_looked_for_in_a_text_is_found_whatever_its_case_and_a_bracket_is_a_bracket()
    {
        var like = "%a[b%";
        var asked = await _records.Do(services => Task.FromResult(services.GetRequiredService<TaxCounterContext>().Set<Domain.Accounts.Account>().Where(a => EF.Functions.Like(a.TaxpayerName, like)).ToQueryString()));

        Assert.Contains("[a].[TaxpayerName] COLLATE Latin1_General_100_CI_AS LIKE REPLACE(@like, N'[', N'[[]')", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_of_one_moment()
    {
        Server.Answers = said => said.StartsWith("SELECT", StringComparison.Ordinal) ? DeafServer.Nothing(2) : null;
        await _records.Do(services => services.GetRequiredService<IOneMoment>().Read(() => services.GetRequiredService<TaxCounterContext>().Set<NumberCounter>().ToListAsync()));

        Assert.Equal(["SET LOCK_TIMEOUT 5000", "SET TRANSACTION ISOLATION LEVEL SNAPSHOT; BEGIN TRANSACTION"], Server.Heard.Take(2));
        Assert.StartsWith("SELECT", Server.Heard[2], StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _records.DisposeAsync();

    private StorageHealth Health => _records.Services.GetRequiredService<StorageHealth>();

    private void Fails(int number, string where) => Server.Answers = said => said.Contains(where, StringComparison.Ordinal) ? SqlServerFault.Of(number) : null;

    private Task<Refusal?> Settings(Func<TaxCounterContext, Task<Refusal?>> ask) => _records.Do(services => ask(services.GetRequiredService<TaxCounterContext>()));

    private Task<Refusal?> WhyNotServe() => _records.Do(services => services.GetRequiredService<Migrator>().WhyNotServeAsync());

    private Task<Result<Done>> Act() => _records.Do(services => services.GetRequiredService<IOneTransaction>().Do<Done>(Acts.ByClerk(), () =>
    {
        _runs++;
        return Task.FromResult<Result<Done>>(Done.It);
    }));
}
