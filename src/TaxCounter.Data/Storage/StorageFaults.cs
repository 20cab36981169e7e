using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>What a failed write calls for.</summary>
internal enum StorageFault
{
    /// <summary>A programmer's mistake, or unknown: let it through.</summary>
    Unknown,

    /// <summary>Somebody else was faster (deadlock victim, lost race): run the whole act again.</summary>
    Raced,

    /// <summary>Another process holds the records.</summary>
    Busy,

    /// <summary>No room left; works again when there is.</summary>
    Full,

    /// <summary>The disk fails.</summary>
    Broken,

    /// <summary>The connection to the server is gone; whether it committed is not known.</summary>
    Disconnected,
}

/// <summary>Reads the numbers of the two databases; never their messages.</summary>
internal static class StorageFaults
{
    public static StorageFault Of(Exception exception) => exception switch
    {
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
        1222 => StorageFault.Busy, // lock request time-out
        1105 or 9002 => StorageFault.Full, // no space in the file group, log full
        823 or 824 or 3906 => StorageFault.Broken, // read or write of a page failed, read-only database
        -2 or -1 or 0 or 2 or 53 or 64 or 121 or 233 or 596 or 4060 or 10053 or 10054 or 10060 or 10061 => StorageFault.Disconnected,
        _ => exception.Class >= 20 ? StorageFault.Disconnected : StorageFault.Unknown,
    };
}
