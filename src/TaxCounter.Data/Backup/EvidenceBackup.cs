using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>
/// Copies the files of evidence beside a backup of the records, under the names they have. Made after it: what the records note was stored before, so the copy
/// has every file that the backup names.
/// </summary>
public sealed class EvidenceBackup(TaxCounterContext context, NotedEvidence noted, EvidenceFiles files, DatabaseOptions options, ILogger<EvidenceFiles> log)
{
    /// <summary>Where the evidence of a backup lies: <c>taxcounter-2026-11-20.db.evidence</c>.</summary>
    public static string FolderOf(string path) => Path.GetFullPath(path) + ".evidence";

    /// <summary>Makes the copy; no folder where there is no evidence. Never overwrites.</summary>
    /// <param name="path">The file of the records it goes with.</param>
    /// <param name="key">What each file is encrypted with; null leaves them readable.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Result<EvidenceCopy>> BesideAsync(string path, BackupKey? key = null, CancellationToken stop = default)
    {
        var folder = FolderOf(path);
        if (Path.Exists(folder))
        {
            return StorageRefusals.BackupExists(folder);
        }

        var draft = $"{folder}.{Guid.NewGuid():n}.part";
        var copy = new EvidenceFiles(options with { EvidencePath = draft }, log);
        var (copied, lost) = (0, 0);
        try
        {
            foreach (var hash in (await noted.All(context, stop)).Select(p => p.Sha256).Distinct())
            {
                stop.ThrowIfCancellationRequested();
                var isWhole = key is null ? await files.CopyTo(hash, copy) is null : await Encrypt(hash, draft, key, stop);
                (copied, lost) = isWhole ? (copied + 1, lost) : (copied, lost + 1);
            }

            if (copied > 0)
            {
                Directory.Move(draft, folder);
            }

            return new EvidenceCopy(folder, copied, lost);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return StorageRefusals.EvidenceNotCopied(exception.Message);
        }
        finally
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }
        }
    }

    /// <summary>Brings the files of a backup back to where the program looks for them; those that are there already and whole are left.</summary>
    /// <param name="path">The file of the records they go with.</param>
    /// <param name="key">What they were encrypted with; one that is named for a backup that is not encrypted is not used.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>How many files were brought back, and how many of those the records note are neither here nor in the backup.</returns>
    public async Task<EvidenceCopy> BringBackAsync(string path, BackupKey? key, CancellationToken stop = default)
    {
        var folder = FolderOf(path);
        var (brought, lost) = (0, 0);
        foreach (var hash in (await noted.All(context, stop)).Select(p => p.Sha256).Distinct())
        {
            stop.ThrowIfCancellationRequested();
            if (await files.IsWhole(hash))
            {
                continue;
            }

            (brought, lost) = await BringBack(Path.Combine(folder, hash[..2], hash), hash, key, stop) ? (brought + 1, lost) : (brought, lost + 1);
        }

        return new EvidenceCopy(files.Location, brought, lost);
    }

    private async Task<bool> BringBack(string from, string hash, BackupKey? key, CancellationToken stop)
    {
        if (!File.Exists(from))
        {
            return false;
        }

        using var content = new MemoryStream();
        try
        {
            await using var file = File.OpenRead(from);
            await (key is not null && BackupCipher.IsEncrypted(from) ? BackupCipher.Decrypt(file, content, key, stop) : file.CopyToAsync(content, stop));
        }
        catch (CryptographicException)
        {
            return false;
        }

        return await files.PutBack(hash, content.ToArray(), stop);
    }

    private async Task<bool> Encrypt(string hash, string folder, BackupKey key, CancellationToken stop)
    {
        var found = await files.Open(hash);
        if (found.Refusal is not null)
        {
            return false;
        }

        await using var content = found.Value;
        OwnersFiles.MakeFolder(Path.Combine(folder, hash[..2]));
        await using var file = new FileStream(Path.Combine(folder, hash[..2], hash), OwnersFiles.New());
        await BackupCipher.Encrypt(content, file, key, stop);
        file.Flush(flushToDisk: true);
        return true;
    }
}
