using System.Data.SqlTypes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>Keys on SQL Server: its own client knows in which order its uniqueidentifier is.</summary>
public sealed class SqlServerOrderTests : IAsyncDisposable
{
    private readonly DeafRecords _records = new();

    [Fact]
    public async Task Keys_that_are_made_later_come_later_in_the_order_of_sql_server()
    {
        List<Guid> keys = [.. Enumerable.Range(0, 2_000).Select(_ => OrderedKey.New())];

        var stored = await _records.Do(services => Task.FromResult(keys.ConvertAll(Stored(services))));

        Assert.Equal(stored, stored.OrderBy(s => new SqlGuid(s)));
        Assert.NotEqual(keys, keys.OrderBy(k => new SqlGuid(k)));
    }

    [Fact]
    public async Task Every_key_is_stored_so_and_comes_back_as_it_was()
    {
        var key = OrderedKey.New();
        await _records.Do(services =>
        {
            var store = Stored(services);
            var properties = services.GetRequiredService<TaxCounterContext>().Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.GetColumnType() == "uniqueidentifier").ToList();
            Assert.True(properties.Count > 200);
            Assert.All(properties, p =>
            {
                var converter = p.GetTypeMapping().Converter ?? throw new InvalidOperationException($"{p.DeclaringType.DisplayName()}.{p.Name} is stored as it is.");
                var read = converter.ConvertFromProvider(store(key))!;
                Assert.Equal(store(key), converter.ConvertToProvider(read));
                Assert.Equal(key, read is Guid plain ? plain : read.GetType().GetProperty("Value")!.GetValue(read));
            });
            return Task.FromResult(Done.It);
        });
    }

    [Fact]
    public async Task A_finding_names_a_key_as_everybody_else_writes_it()
    {
        var key = OrderedKey.New();
        var stored = await _records.Do(services => Task.FromResult(Stored(services)(key)));
        var check = new VerifyCheck("V1", """SELECT CAST(p."Id" AS varchar(40)) AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should" FROM "Postings" p""", r => r.Name);
        _records.Server.Answers = said => said.StartsWith("SELECT", StringComparison.Ordinal) ? DeafServer.Nothing(4) : null;
        await _records.Do(services => check.RunAsync(services.GetRequiredService<TaxCounterContext>(), CancellationToken.None));
        var said = Regex.Match(_records.Server.Heard[^1], "CONCAT\\(SUBSTRING.*?, 2\\)\\)(?= AS \"Name\")").Value;
        Assert.NotEmpty(said);

        using var db = new SqliteConnection("Data Source=:memory:");
        await db.OpenAsync();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT " + said.Replace("CAST(p.\"Id\" AS varchar(40))", "@stored", StringComparison.Ordinal);
        command.Parameters.AddWithValue("@stored", stored.ToString().ToUpperInvariant());

        Assert.Equal(key.ToString().ToUpperInvariant(), await command.ExecuteScalarAsync());
    }

    public ValueTask DisposeAsync() => _records.DisposeAsync();

    private static Converter<Guid, Guid> Stored(IServiceProvider services)
    {
        var converter = services.GetRequiredService<TaxCounterContext>().Users.EntityType.FindProperty("Id")!.GetTypeMapping().Converter!;
        return key => (Guid)converter.ConvertToProvider(key)!;
    }
}
