using System.Security.Cryptography;
using System.Text;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>The key that backups are encrypted with: a file of one line, made once, kept apart from the backups and from the server.</summary>
public sealed class BackupKey
{
    private const string Begin = "TaxCounter backup key 1: ";
    private const int Bytes = 32;

    private BackupKey(byte[] key) => Key = key;

    /// <summary>32 random bytes.</summary>
    internal byte[] Key { get; }

    /// <summary>Makes a new one. Never overwrites.</summary>
    public static Refusal? Create(string path)
    {
        if (Path.Exists(path))
        {
            return StorageRefusals.BackupExists(Path.GetFullPath(path));
        }

        try
        {
            using var file = new FileStream(path, OwnersFiles.New());
            file.Write(Encoding.ASCII.GetBytes(Begin + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)) + "\n"));
            file.Flush(flushToDisk: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StorageRefusals.NoBackupKey(path, exception.Message);
        }
    }

    /// <summary>Reads the one that was named; null where none was.</summary>
    public static Result<BackupKey?> Named(string? path)
    {
        if (path is null)
        {
            return (BackupKey?)null;
        }

        var read = Read(path);
        return read.Refusal is { } no ? no : read.Value;
    }

    /// <summary>Reads one.</summary>
    private static Result<BackupKey> Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path).Trim();
            var key = new byte[Bytes];
            return text.StartsWith(Begin.Trim(), StringComparison.Ordinal) && Convert.TryFromBase64String(text[Begin.Trim().Length..].Trim(), key, out var written) && written == Bytes
                ? new BackupKey(key)
                : StorageRefusals.NoBackupKey(path, "it is not a key made by backup-key.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StorageRefusals.NoBackupKey(path, exception.Message);
        }
    }
}
