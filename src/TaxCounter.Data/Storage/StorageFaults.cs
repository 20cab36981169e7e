using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>Reads the numbers of the two databases; never their messages.</summary>
public static class StorageFaults
{
    /// <summary>What an exception, or the one it came of, calls for.</summary>
    public static StorageFault Of(Exception exception) => exception switch
    {
        _ when SqlServerSessions.WasNotOpened(exception) => StorageFault.Disconnected, // a server that is not there, or a pool that has none left
        DbUpdateConcurrencyException or CommitLostException => StorageFault.Raced,
        SqliteException { SqliteExtendedErrorCode: 1555 or 2067 } => StorageFault.Raced, // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE
        SqliteException sqlite => OfSqlite(sqlite.SqliteErrorCode),
        SqlException sql => OfSqlServer(sql),
        { InnerException: { } inner } => Of(inner),
        _ => StorageFault.Unknown,
    };

    private static StorageFault OfSqlite(int code) => code switch
    {
        5 or 6 => StorageFault.Busy, // SQLITE_BUSY, SQLITE_LOCKED
        13 => StorageFault.Full, // SQLITE_FULL
        8 or 10 or 11 or 14 or 26 => StorageFault.Broken, // SQLITE_READONLY, _IOERR, _CORRUPT, _CANTOPEN, _NOTADB
        _ => StorageFault.Unknown,
    };

    private static StorageFault OfSqlServer(SqlException exception) => exception.Number switch
    {
        1205 or 3960 or 2601 or 2627 => StorageFault.Raced, // deadlock victim, snapshot conflict, duplicate key
        1222 or -2 => StorageFault.Busy, // a lock, or the statement itself, took too long
        1101 or 1105 or 9002 => StorageFault.Full, // no space in the database or its file group, log full
        823 or 824 => StorageFault.Broken, // read or write of a page failed
        _ => exception.Class >= 20 || _away.Contains(exception.Number) ? StorageFault.Disconnected : StorageFault.Unknown,
    };

    /// <summary>
    /// The server, or this database on it, is not to be had now, and will be again: the network's numbers; starting, stopping, being recovered, taken over by
    /// another server or a copy that only reads (3906 and 976 to 983: an availability group that has moved on); a service that is throttled.
    /// </summary>
    private static readonly HashSet<int> _away =
    [
        -1, 0, 2, 20, 26, 40, 53, 64, 121, 233, 258, 596, 10053, 10054, 10060, 10061, 11001,
        921, 922, 923, 924, 927, 942, 952, 976, 978, 979, 982, 983, 3906, 4060, 6005, 6006, 17142, 17148, 17187, 17197, 18401, 18456,
        10928, 10929, 40143, 40197, 40501, 40613, 49918, 49919, 49920,
    ];
}
