using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Sets up every connection to SQL Server: nobody waits longer for a lock than the office said (<c>Database:BusySeconds</c>), reading or writing. A connection that
/// could not be opened is marked as such: what is thrown then is sometimes a fault of the server, sometimes of the pool, and always means that nothing was sent.
/// </summary>
public sealed class SqlServerSessions(TimeSpan patience) : DbConnectionInterceptor
{
    private const string Mark = "TaxCounter:NotOpened";

    // The pool resets a connection whenever it hands it out again, so it is said each time.
    private readonly string _always = LockTimeout(patience);

    /// <summary>The statement that limits how long each of those after it may wait for a lock.</summary>
    internal static string LockTimeout(TimeSpan patience) =>
        string.Create(CultureInfo.InvariantCulture, $"SET LOCK_TIMEOUT {Math.Max(1, (long)patience.TotalMilliseconds)}");

    /// <summary>Whether an exception, or what it came of, is of a connection that could not be opened.</summary>
    internal static bool WasNotOpened(Exception exception) => exception.Data.Contains(Mark);

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void ConnectionFailed(DbConnection connection, ConnectionErrorEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        eventData.Exception.Data[Mark] = true;
    }

    /// <inheritdoc/>
    public override Task ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionFailed(connection, eventData);
        return Task.CompletedTask;
    }

    private DbCommand Command(DbConnection connection)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // A number of milliseconds from the settings.
        command.CommandText = _always;
#pragma warning restore CA2100
        return command;
    }
}
