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
    public async Task<Result<BackupReport>> ToFileAsync(string path)
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
        try
        {
            await Copy(source, draft);
            if (await FindFlaw(draft) is { } flaw)
            {
                return StorageRefusals.BackupFailed($"the copy failed its check ({flaw}).");
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
        }
    }

    /// <summary>SQLite writes into the empty file, which is ours alone from its first moment.</summary>
    private static async Task Copy(string source, string draft)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(draft)!);
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await new FileStream(draft, mode).DisposeAsync();
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

    private static async Task<string?> FindFlaw(string draft)
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
