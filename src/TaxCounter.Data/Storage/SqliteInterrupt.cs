using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Ends long statements of one connection when asked to stop: the provider itself works a statement through to its end, minutes of it. For reading only; what is
/// ended throws <see cref="SqliteException"/>.
/// </summary>
internal sealed class SqliteInterrupt : IAsyncDisposable
{
    private const int EveryMilliseconds = 100;
    private readonly Timer _again;
    private readonly CancellationTokenRegistration _asked;

    /// <summary>From now on until it is disposed.</summary>
    public SqliteInterrupt(SqliteConnection connection, CancellationToken stop)
    {
        // Said again and again: a statement that begins in the moment after is ended as well.
        _again = new Timer(_ => raw.sqlite3_interrupt(connection.Handle), null, Timeout.Infinite, Timeout.Infinite);
        _asked = stop.Register(() => _again.Change(0, EveryMilliseconds));
    }

    /// <summary>Whether this is how a statement ends that was interrupted.</summary>
    public static bool Ended(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _asked.DisposeAsync();
        await _again.DisposeAsync();
    }
}
