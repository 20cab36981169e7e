using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Keeps how far the records of a SQLite file have come outside of that file (<c>taxcounter.db.mark</c>), flushed with each commit before anybody is answered.
/// SQLite drops the end of a damaged log in silence; with the mark the start and <c>verify</c> know that acknowledged acts are missing, and which numbers were given
/// out. Two places in the file take turns, so that a torn write leaves the one before.
/// </summary>
public sealed class HighWaterMark(DatabaseOptions options, StorageHealth health, ILogger<HighWaterMark> log) : IDisposable
{
    private const int Place = 32 * 1024;
    private const int Head = sizeof(long) + sizeof(int) + SHA256.HashSizeInBytes;
    private FileStream? _file;
    private long _writes = -1;

    /// <summary>Where it is; null on SQL Server, which keeps its own log and backups.</summary>
    public string? Location => options.File is { } file ? file + ".mark" : null;

    /// <summary>What was kept last; null where there is none or it cannot be read.</summary>
    public MarkedRecords? Read() => Location is { } at && File.Exists(at) ? Latest(at)?.Marked : null;

    /// <summary>Keeps what the records hold now. Failing to is logged and said by <c>/health/ready</c>; it undoes nothing, for the act is in the records.</summary>
    internal async Task Keep(SqliteConnection connection)
    {
        try
        {
            Write(await OfRecords(connection));
            health.Warning = null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whoever waits for the commit is answered all the same: what they did stands.
            log.LogError(exception, "How far the records have come could not be kept in {Mark}", Location);
            health.Warning = $"How far the records have come cannot be written to {Location}. Payments go on. Make room there, or see that TaxCounter may write it.";
        }
    }

    /// <summary>How far the records of a connection have come.</summary>
    internal static async Task<MarkedRecords> OfRecords(SqliteConnection connection)
    {
        var (sequence, hash) = (0L, "");
        Dictionary<string, long> numbers = [];
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT NULL, "Sequence", "Hash" FROM "AuditHead" UNION ALL SELECT "Series", "Next", NULL FROM "NumberCounters" """;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (reader.IsDBNull(0))
            {
                (sequence, hash) = (reader.GetInt64(1), Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(2)));
            }
            else
            {
                numbers[reader.GetString(0)] = reader.GetInt64(1);
            }
        }

        return new MarkedRecords(sequence, hash, numbers);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private void Write(MarkedRecords marked)
    {
        if (_file is null)
        {
            var at = Location!;
            _writes = File.Exists(at) ? Latest(at)?.Writes ?? 0 : 0;
            var mode = OwnersFiles.New(FileMode.OpenOrCreate);
            (mode.Share, mode.Options, mode.BufferSize) = (FileShare.ReadWrite | FileShare.Delete, FileOptions.WriteThrough, 0);
            _file = new FileStream(at, mode);
        }

        var content = JsonSerializer.SerializeToUtf8Bytes(marked);
        if (content.Length > Place - Head)
        {
            throw new IOException("There are more series of numbers than the mark has room for.");
        }

        _writes++;
        var whole = new byte[Head + content.Length];
        BinaryPrimitives.WriteInt64BigEndian(whole, _writes);
        BinaryPrimitives.WriteInt32BigEndian(whole.AsSpan(sizeof(long)), content.Length);
        content.CopyTo(whole, Head);
        Check(_writes, content).CopyTo(whole, Head - SHA256.HashSizeInBytes);
        RandomAccess.Write(_file.SafeFileHandle, whole, _writes % 2 * Place);
    }

    private static (long Writes, MarkedRecords Marked)? Latest(string at)
    {
        using var file = new FileStream(at, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new[] { Of(file, 0), Of(file, Place) }.Where(p => p is not null).MaxBy(p => p!.Value.Writes);
    }

    private static (long Writes, MarkedRecords Marked)? Of(FileStream file, long place)
    {
        var head = new byte[Head];
        if (RandomAccess.Read(file.SafeFileHandle, head, place) < Head)
        {
            return null;
        }

        var (writes, length) = (BinaryPrimitives.ReadInt64BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(sizeof(long))));
        if (length is <= 0 or > Place - Head)
        {
            return null;
        }

        var content = new byte[length];
        return RandomAccess.Read(file.SafeFileHandle, content, place + Head) == length && Check(writes, content).AsSpan().SequenceEqual(head.AsSpan(Head - SHA256.HashSizeInBytes))
            && JsonSerializer.Deserialize<MarkedRecords>(content) is { } marked ? (writes, marked) : null;
    }

    private static byte[] Check(long writes, byte[] content)
    {
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(number, writes);
        return SHA256.HashData([.. number, .. content]);
    }
}
