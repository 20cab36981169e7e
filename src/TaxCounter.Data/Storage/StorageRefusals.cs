using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>What the counter is told when the records cannot be reached or written.</summary>
public static class StorageRefusals
{
    /// <summary>Another program holds the records, or too many write at once.</summary>
    public static readonly Refusal Busy =
        new("storage.busy", "The office's records are busy. Nothing was posted. Press again; it will be posted once.");

    /// <summary>The disk is full or failing.</summary>
    public static readonly Refusal NotSaved =
        new("storage.not-saved", "The office's records could not be written: the disk is full or failing. Nothing was posted. Give no receipt and call the administrator; looking up still works.");

    /// <summary>The connection broke while the database was committing.</summary>
    public static readonly Refusal Unsure =
        new("storage.unsure", "The connection to the office's records broke before the answer came. Press again; it will be posted once.");

    /// <summary>A second program would write to the same file.</summary>
    public static Refusal InUse(string path) =>
        new("storage.in-use", $"Another TaxCounter is already working on {path}. Stop it first, or let it do the work; only verify and backup may run beside it.");

    /// <summary>Serving records whose tables are not those of this version.</summary>
    public static readonly Refusal NotMigrated =
        new("storage.not-migrated", "The office's records are not prepared for this version of TaxCounter. Run the verb migrate first; it makes a backup of an existing file.");

    /// <summary>The records were migrated by a newer version.</summary>
    public static readonly Refusal TooNew =
        new("storage.too-new", "The office's records were made by a newer version of TaxCounter. Use that version, or restore a backup of before.");

    /// <summary>A backup never overwrites.</summary>
    public static Refusal BackupExists(string path) =>
        new("storage.backup-exists", $"{path} exists already. A backup never overwrites: name another file.");

    /// <summary>The copy could not be written or is not sound.</summary>
    public static Refusal BackupFailed(string why) =>
        new("storage.backup-failed", $"No backup was made: {why}");

    /// <summary>The records were copied, the evidence was not.</summary>
    public static Refusal EvidenceNotCopied(string why) =>
        new("storage.evidence-not-copied", $"The records were copied, the evidence was not: {why} Make room and make the backup again under another name.");

    /// <summary>SQL Server is backed up by its own means.</summary>
    public static readonly Refusal BackupBySqlServer =
        new("storage.backup-by-sql-server", "SQL Server makes its own backups: let the database administrator run BACKUP DATABASE … WITH CHECKSUM, and keep the key file and the folder of the evidence with it.");

    /// <summary>The key file is missing although tax ids are stored, or cannot open them.</summary>
    public static Refusal TaxIdKeys(string why) => new("storage.tax-id-keys", why);
}
