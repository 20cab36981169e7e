using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Sets up every SQLite connection: WAL, so that readers never wait for the writer; FULL, so that a receipt that was answered survives the power failing;
/// foreign keys; and triggers that fire for INSERT OR REPLACE as well, so that nothing append-only is replaced.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The provider itself tries again until the command's time-out; the short wait in SQLite only makes it quicker off the mark.
    private const string Always = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA busy_timeout=250;";

    // The pool hands the same connection out again and again. What a connection might have been told otherwise meanwhile is set every time; the journal's mode belongs to the file.
    private static readonly ConditionalWeakTable<object, object> _inWal = [];

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    private static void SetUp(DbConnection connection)
    {
        if (connection is not SqliteConnection { Handle: { } handle })
        {
            return;
        }

        var settled = _inWal.TryGetValue(handle, out _) || new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
        using var command = connection.CreateCommand();
        command.CommandText = settled ? Always : "PRAGMA journal_mode=WAL; " + Always;
        command.ExecuteNonQuery();
        _inWal.AddOrUpdate(handle, handle);
    }
}
