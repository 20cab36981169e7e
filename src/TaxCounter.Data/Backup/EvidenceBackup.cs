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
    public async Task<Result<EvidenceCopy>> BesideAsync(string path, CancellationToken stop = default)
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
                var isWhole = await files.CopyTo(hash, copy) is null;
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
}
