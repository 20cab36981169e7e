using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>
/// A backup on its way back: copied beside the place where it belongs, decrypted where it must be, and looked at there. It takes its place only when all of that
/// held (<see cref="TakePlace"/>); otherwise nothing of it stays.
/// </summary>
public sealed class RestoreDraft : IDisposable
{
    private readonly string _target;

    private RestoreDraft(string target)
    {
        _target = target;
        File = $"{target}.{Guid.NewGuid():n}.part";
    }

    /// <summary>The file it is in meanwhile.</summary>
    public string File { get; }

    /// <summary>Copies a backup, or says why not.</summary>
    /// <param name="from">The backup.</param>
    /// <param name="key">What it was encrypted with.</param>
    /// <param name="options">Where the records belong.</param>
    public static async Task<Result<RestoreDraft>> OfAsync(string from, BackupKey? key, DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.File is not { } target)
        {
            return StorageRefusals.RestoreBySqlServer;
        }

        if (new[] { target, target + "-wal", target + "-shm" }.FirstOrDefault(Path.Exists) is { } there)
        {
            return StorageRefusals.RestoreOver(there);
        }

        if (!System.IO.File.Exists(from))
        {
            return StorageRefusals.NotRestored($"there is no file {from}.");
        }

        var draft = new RestoreDraft(target);
        try
        {
            var isEncrypted = BackupCipher.IsEncrypted(from);
            if (isEncrypted && key is null)
            {
                return StorageRefusals.NotRestored($"{from} is encrypted. Name the file of its key with --key-file.");
            }

            OwnersFiles.MakeFolder(Path.GetDirectoryName(target)!);
            await using (var source = System.IO.File.OpenRead(from))
            await using (var copy = new FileStream(draft.File, OwnersFiles.New()))
            {
                await (isEncrypted ? BackupCipher.Decrypt(source, copy, key!, default) : source.CopyToAsync(copy));
                copy.Flush(flushToDisk: true);
            }

            if (await WhyNot(draft.File, from) is { } why)
            {
                draft.Dispose();
                return StorageRefusals.NotRestored(why);
            }

            return draft;
        }
        catch (CryptographicException)
        {
            draft.Dispose();
            return StorageRefusals.NotRestored($"{from} cannot be decrypted: the key is another one, or the file was changed or cut off.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            draft.Dispose();
            return StorageRefusals.NotRestored(exception.Message);
        }
    }

    /// <summary>Puts it where the records belong. Nobody has it open any more. Refused where something came there meanwhile.</summary>
    public async Task<Refusal?> TakePlace()
    {
        await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString()))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode=DELETE"; // what is in the log goes into the file, and the log goes
            await command.ExecuteScalarAsync();
        }

        try
        {
            System.IO.File.Move(File, _target, overwrite: false);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StorageRefusals.NotRestored(exception.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var left in new[] { File, File + "-wal", File + "-shm", File + "-journal", File + ".lock", File + ".mark" })
        {
            System.IO.File.Delete(left);
        }
    }

    private static async Task<string?> WhyNot(string draft, string from)
    {
        try
        {
            return await OfficeBackup.FindFlaw(draft) is { } flaw ? $"{from} is damaged ({flaw})." : await IsOurs(draft) ? null : $"{from} is not a backup of TaxCounter's records.";
        }
        catch (SqliteException exception)
        {
            return $"{from} is not a backup of TaxCounter's records, or is damaged ({exception.SqliteErrorCode}).";
        }
    }

    private static async Task<bool> IsOurs(string draft)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = draft, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('__EFMigrationsHistory', 'JournalLines', 'AuditHead')";
        return await command.ExecuteScalarAsync() is 3L;
    }
}
