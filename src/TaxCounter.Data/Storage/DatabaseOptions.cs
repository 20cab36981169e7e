using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace TaxCounter.Data.Storage;

/// <summary>Where the records are and how they are reached (settings <c>Database:*</c>, <c>ConnectionStrings:TaxCounter</c>, <c>Keys:Path</c>, <c>Evidence:Path</c>).</summary>
public sealed record DatabaseOptions
{
    /// <summary><c>Database:Provider</c>: <c>sqlite</c> (default) or <c>sqlserver</c>.</summary>
    public required DatabaseProvider Provider { get; init; }

    /// <summary><c>ConnectionStrings:TaxCounter</c>; for SQLite, <c>App_Data/taxcounter.db</c> under the content root where nothing is said.</summary>
    public required string ConnectionString { get; init; }

    /// <summary><c>Keys:Path</c>: the file with the keys of tax ids, outside of the database; <c>App_Data/keys/taxids.json</c> where nothing is said.</summary>
    public required string TaxIdKeyPath { get; init; }

    /// <summary><c>Evidence:Path</c>: the folder with the files of evidence; where nothing is said, <c>evidence</c> beside the SQLite file, or <c>App_Data/evidence</c>.</summary>
    public required string EvidencePath { get; init; }

    /// <summary><c>Database:MaxBatchSize</c>: statements sent to SQL Server at once; 1 for T-SQL servers without MERGE. Null leaves it to EF Core.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary><c>Database:CommandTimeout</c>, seconds a statement may take on SQL Server.</summary>
    public int CommandTimeoutSeconds { get; init; } = 30;

    /// <summary><c>Database:BusySeconds</c>: how long an act waits for the records before the clerk is told that they are busy.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long acts that follow each other through the gate may wait for the one commit they share on SQLite.</summary>
    public TimeSpan CommitTogether { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The SQLite file, as a full path; null on SQL Server.</summary>
    public string? File => Provider == DatabaseProvider.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">appsettings, environment and command line.</param>
    /// <param name="contentRoot">What relative paths are meant from.</param>
    /// <exception cref="InvalidOperationException">A setting is wrong; the message says which and what it may be.</exception>
    public static DatabaseOptions From(IConfiguration configuration, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = configuration["Database:Provider"]?.ToLowerInvariant() switch
        {
            null or "" or "sqlite" => DatabaseProvider.Sqlite,
            "sqlserver" => DatabaseProvider.SqlServer,
            var other => throw new InvalidOperationException($"Database:Provider is '{other}'. Set it to sqlite or sqlserver."),
        };
        var connection = configuration.GetConnectionString("TaxCounter");
        var busySeconds = Number(configuration, "Database:BusySeconds") ?? 5;
        var said = provider == DatabaseProvider.Sqlite ? SqliteConnectionString(connection, contentRoot, busySeconds)
            : !string.IsNullOrWhiteSpace(connection) ? connection
            : throw new InvalidOperationException("Database:Provider is sqlserver, but ConnectionStrings:TaxCounter is empty.");
        var records = provider == DatabaseProvider.Sqlite ? Path.GetDirectoryName(new SqliteConnectionStringBuilder(said).DataSource)! : "App_Data";
        return new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = said,
            EvidencePath = Path.GetFullPath(configuration["Evidence:Path"] is { Length: > 0 } evidence ? evidence : Path.Combine(records, "evidence"), contentRoot),
            TaxIdKeyPath = Path.GetFullPath(configuration["Keys:Path"] is { Length: > 0 } keys ? keys : Path.Combine("App_Data", "keys", "taxids.json"), contentRoot),
            MaxBatchSize = Number(configuration, "Database:MaxBatchSize"),
            CommandTimeoutSeconds = Number(configuration, "Database:CommandTimeout") ?? 30,
            Patience = TimeSpan.FromSeconds(busySeconds),
        };
    }

    private static string SqliteConnectionString(string? connection, string contentRoot, int busySeconds)
    {
        SqliteConnectionStringBuilder builder;
        try
        {
            builder = new SqliteConnectionStringBuilder(connection ?? "");
        }
        catch (ArgumentException exception)
        {
            throw new InvalidOperationException($"ConnectionStrings:TaxCounter is not one for SQLite: {exception.Message} For a file write 'Data Source=/path/to/taxcounter.db'.", exception);
        }

        if (builder.DataSource.Contains(":memory:", StringComparison.Ordinal) || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new InvalidOperationException("ConnectionStrings:TaxCounter must name a file. Records in memory are lost when the program stops.");
        }

        builder.DataSource = Path.GetFullPath(builder.DataSource is { Length: > 0 } file ? file : Path.Combine("App_Data", "taxcounter.db"), contentRoot);
        builder.ForeignKeys = true;
        builder.DefaultTimeout = busySeconds;
        return builder.ToString();
    }

    private static int? Number(IConfiguration configuration, string setting) => configuration[setting] switch
    {
        null or "" => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        var text => throw new InvalidOperationException($"{setting} is '{text}'; it must be a whole number above zero."),
    };
}
