using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data;
using TaxCounter.Data.Storage;

namespace TaxCounter.Testing;

/// <summary>
/// Records made once for an assembly of tests and copied for each test that wants its own: the schema with its triggers, and the same with the six people of
/// <see cref="CounterFactory"/>. SQLite only; on a server each test makes its database. An assembly says <c>[assembly: AssemblyFixture(typeof(OfficeTemplates))]</c>
/// so that they go with it.
/// </summary>
public sealed class OfficeTemplates : IDisposable
{
    private static readonly Lazy<string> _folder = new(() => Directory.CreateTempSubdirectory("taxcounter-templates-").FullName);
    private static readonly Lazy<Task<string>> _empty = new(MakeEmpty);
    private static readonly Lazy<Task<string>> _staffed = new(MakeStaffed);

    /// <summary>Gives a test empty records at this place.</summary>
    internal static async Task CopyEmpty(string to) => File.Copy(await _empty.Value, to);

    /// <summary>Gives a test records with six people at this place.</summary>
    /// <param name="to">The file of the records.</param>
    /// <param name="keys">The file of the keys that its rows are sealed with.</param>
    internal static async Task CopyStaffed(string to, string keys)
    {
        var from = await _staffed.Value;
        File.Copy(from, to);
        File.Copy(Path.ChangeExtension(from, ".keys"), keys);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder.IsValueCreated)
        {
            Directory.Delete(_folder.Value, recursive: true);
        }
    }

    private static async Task<string> MakeEmpty()
    {
        var file = Path.Combine(_folder.Value, "empty.db");
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new FakeClock());
        services.AddTaxCounterData(new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = false }.ToString(),
            TaxIdKeyPath = Path.Combine(_folder.Value, "taxids.json"),
            EvidencePath = Path.Combine(_folder.Value, "evidence"),
        });
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
        await context.Database.EnsureCreatedAsync();
        await AppendOnlyTables.EnsureAsync(context);
        return file;
    }

    private static async Task<string> MakeStaffed()
    {
        var file = Path.Combine(_folder.Value, "staffed.db");
        await using var counter = new CounterFactory { FromTemplate = false };
        _ = counter.Services;
        using var source = new SqliteConnection($"Data Source={counter.File};Pooling=False");
        using var copy = new SqliteConnection($"Data Source={file};Pooling=False");
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
        File.Copy(counter.Keys, Path.ChangeExtension(file, ".keys"));
        return file;
    }
}
