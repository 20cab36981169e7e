using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>
/// Copies the records to one file while the counter works on: one moment of them, whole, readable by its owner only.
/// The key file of tax ids is not in it and is kept apart; the evidence goes beside it (<see cref="EvidenceBackup"/>).
/// </summary>
public sealed class OfficeBackup(DatabaseOptions options)
{
    /// <summary>Makes the copy and checks it. Never overwrites.</summary>
    /// <param name="path">The file to write.</param>
    /// <param name="key">What it is encrypted with; null leaves it readable.</param>
    public async Task<Result<BackupReport>> ToFileAsync(string path, BackupKey? key = null)
    {
        if (options.File is not { } source)
        {
            return StorageRefusals.BackupBySqlServer;
        }

        var target = Path.GetFullPath(path);
        if (File.Exists(target))
        {
            return StorageRefusals.BackupExists(target);
        }

        if (!File.Exists(source))
        {
            return StorageRefusals.BackupFailed($"there are no records at {source}.");
        }

        var draft = $"{target}.{Guid.NewGuid():n}.part";
        var plain = key is null ? draft : $"{source}.{Guid.NewGuid():n}.part"; // what is readable stays beside what is readable
        try
        {
            OwnersFiles.MakeFolder(Path.GetDirectoryName(target)!);
            await Copy(source, plain);
            if (await FindFlaw(plain) is { } flaw)
            {
                return StorageRefusals.BackupFailed($"the copy failed its check ({flaw}).");
            }

            if (key is not null && !await Encrypt(plain, draft, key))
            {
                return StorageRefusals.BackupFailed("the encrypted copy failed its check.");
            }

            File.Move(draft, target, overwrite: false);
            return new BackupReport(target, new FileInfo(target).Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            return StorageRefusals.BackupFailed(exception.Message);
        }
        finally
        {
            File.Delete(draft);
            File.Delete(plain);
        }
    }

    /// <summary>Encrypts a file, and decrypts it again to see that it comes back as it was.</summary>
    internal static async Task<bool> Encrypt(string plain, string to, BackupKey key)
    {
        await using (var from = File.OpenRead(plain))
        await using (var file = new FileStream(to, OwnersFiles.New()))
        {
            await BackupCipher.Encrypt(from, file, key, default);
            file.Flush(flushToDisk: true);
        }

        using var hash = SHA256.Create();
        await using (var back = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        await using (var file = File.OpenRead(to))
        {
            await BackupCipher.Decrypt(file, back, key, default);
        }

        await using var whole = File.OpenRead(plain);
        return (await SHA256.HashDataAsync(whole)).SequenceEqual(hash.Hash!);
    }

    /// <summary>SQLite writes into the empty file, which is ours alone from its first moment.</summary>
    private static async Task Copy(string source, string draft)
    {
        await new FileStream(draft, OwnersFiles.New()).DisposeAsync();
        await using (var connection = Open(source, SqliteOpenMode.ReadWrite))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $to";
            command.Parameters.AddWithValue("$to", draft);
            await command.ExecuteNonQueryAsync();
        }

        await using var file = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    internal static async Task<string?> FindFlaw(string draft)
    {
        await using var connection = Open(draft, SqliteOpenMode.ReadOnly);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        var answer = (string?)await command.ExecuteScalarAsync();
        return answer == "ok" ? null : answer ?? "no answer";
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
