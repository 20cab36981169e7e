using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Testing;

/// <summary>
/// The empty records of one test, on a database of their own: a file in the temporary folder, or a new database on the server that
/// <c>TAXCOUNTER_SQLSERVER</c> names (a connection string; its database is replaced). Gone with the test.
/// </summary>
public sealed class OfficeDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private OfficeDatabase(string folder, DatabaseOptions options, Action<IServiceCollection>? more)
    {
        Folder = folder;
        Options = options;
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddSingleton(Clock);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddTaxCounterData(options);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>The connection string of the server to test on; null where there is none.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable("TAXCOUNTER_SQLSERVER") is { Length: > 0 } named ? named : null;

    /// <summary>How the database is reached.</summary>
    public DatabaseOptions Options { get; }

    /// <summary>A folder for files of the test; gone with it.</summary>
    public string Folder { get; }

    /// <summary>The clock of its services.</summary>
    public FakeClock Clock { get; } = new();

    /// <summary>Its singletons.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Makes an empty one.</summary>
    /// <param name="provider">Which database.</param>
    /// <param name="adjust">Changes to the options.</param>
    /// <param name="more">More services.</param>
    public static async Task<OfficeDatabase> Create(
        DatabaseProvider provider = DatabaseProvider.Sqlite,
        Func<DatabaseOptions, DatabaseOptions>? adjust = null,
        Action<IServiceCollection>? more = null)
    {
        var name = $"taxcounter-{Guid.NewGuid():n}";
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), name)).FullName;
        var options = new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = provider == DatabaseProvider.Sqlite
                ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "taxcounter.db"), ForeignKeys = true }.ToString()
                : new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = name }.ToString(),
            TaxIdKeyPath = Path.Combine(folder, "keys", "taxids.json"),
            EvidencePath = Path.Combine(folder, "evidence"),
            MaxBatchSize = int.TryParse(Environment.GetEnvironmentVariable("TAXCOUNTER_MAXBATCHSIZE"), out var size) ? size : null,
        };
        var office = new OfficeDatabase(folder, adjust?.Invoke(options) ?? options, more);
        if (provider == DatabaseProvider.Sqlite)
        {
            await OfficeTemplates.CopyEmpty(Path.Combine(folder, "taxcounter.db"));
        }
        else
        {
            await office.MakeOnServer();
        }

        office.Services.GetRequiredService<TaxIdKeyFile>().CreateIfMissing();
        return office;
    }

    /// <summary>Records that are there already, as somebody left them; their folder goes with the test.</summary>
    /// <param name="file">The SQLite file.</param>
    /// <param name="keys">The file of its keys.</param>
    public static OfficeDatabase Over(string file, string keys)
    {
        var folder = Path.GetDirectoryName(file)!;
        return new OfficeDatabase(folder, new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true }.ToString(),
            TaxIdKeyPath = keys,
            EvidencePath = Path.Combine(folder, "evidence"),
        }, null);
    }

    private async Task MakeOnServer()
    {
        await using var scope = Scope();
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
        await context.Database.EnsureCreatedAsync();
        await ServerSettings.EnsureAsync(context);
        await AppendOnlyTables.EnsureAsync(context);
    }

    /// <summary>One request's services.</summary>
    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Does something in one transaction of a request of its own.</summary>
    public async Task<Result<T>> Do<T>(CounterAct act, Func<IServiceProvider, Task<Result<T>>> work)
    {
        await using var scope = Scope();
        return await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do(act, () => work(scope.ServiceProvider));
    }

    /// <summary>Reads with a context of its own.</summary>
    public async Task<T> Read<T>(Func<TaxCounterContext, Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using var scope = Scope();
        return await read(scope.ServiceProvider.GetRequiredService<TaxCounterContext>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Options.Provider == DatabaseProvider.SqlServer)
        {
            await Read(context => context.Database.EnsureDeletedAsync());
        }

        await _services.DisposeAsync();
        if (Options.Provider == DatabaseProvider.Sqlite)
        {
            using var pool = new SqliteConnection(Options.ConnectionString);
            SqliteConnection.ClearPool(pool);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
