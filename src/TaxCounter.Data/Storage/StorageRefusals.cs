using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>What the counter is told when the records cannot be reached or written.</summary>
public static class StorageRefusals
{
    /// <summary>Another program holds the records, or too many write at once.</summary>
    public static readonly Refusal Busy =
        new("storage.busy", "The office's records are busy. Nothing was posted. Press the button again. It will be posted only once.");

    /// <summary>The server of the records does not answer, or has none of them now; nothing of the act stands.</summary>
    public static readonly Refusal Away =
        new("storage.away", "The office's records cannot be reached. Nothing was posted. Do not give a receipt. Try again in a minute: the same form is posted only once. If you see this again, call the administrator.");

    /// <summary>The same, told to whoever starts the program or a verb.</summary>
    public static readonly Refusal ServerAway =
        new("storage.server-away", "The office's records cannot be reached: the database server does not answer, or does not let TaxCounter in. Check that it runs, and that ConnectionStrings:TaxCounter names it and a login it knows. Nothing was done.");

    /// <summary>The disk is full or failing.</summary>
    public static readonly Refusal NotSaved =
        new("storage.not-saved", "The office's records could not be written because the disk is full or failing. Nothing was posted. Do not give a receipt. Call the administrator. You can still look up accounts.");

    /// <summary>The connection broke while the database was committing.</summary>
    public static readonly Refusal Unsure =
        new("storage.unsure", "It is not known whether this was posted. The connection to the office's records was lost before the answer came. Press again: the same form finds it, and nothing is posted twice.");

    /// <summary>The disk failed while an act was being committed.</summary>
    public static readonly Refusal UnsureDisk =
        new("storage.unsure-disk", "It is not known whether this was posted. The disk of the office's records failed while it was written. Do not give a receipt. Call the administrator. Once TaxCounter is started again, press again: the same form finds it.");

    /// <summary>A second program would write to the same file.</summary>
    public static Refusal InUse(string path) =>
        new("storage.in-use", $"Another TaxCounter is already using {path}. Stop it first. Only verify and backup can run at the same time.");

    /// <summary>Serving records whose tables are not those of this version.</summary>
    public static readonly Refusal NotMigrated =
        new("storage.not-migrated", "The office's records are not ready for this version of TaxCounter. Run migrate first. It backs up an existing file.");

    /// <summary>There were records here, and they are gone.</summary>
    public static Refusal RecordsGone(string path, long entries, string mark) =>
        new("storage.records-gone", $"There are no records at {path}, but {entries:#,0} entries of an audit trail had been written there. Restore the last backup. Only to begin a new office, move {mark} away first.");

    /// <summary>What keeps a table from being changed is gone.</summary>
    public static Refusal TriggersGone(string table) =>
        new("storage.triggers-gone", $"Rows of {table} could be changed or deleted, because the database's own protection (its triggers) is gone. Find out who took it away, run verify, and run migrate, which puts it back.");

    /// <summary>The database on SQL Server lets readers and writers wait for each other.</summary>
    public static readonly Refusal ServerSettings =
        new("storage.server-settings", "The database must let pages read while payments are written. Ask the database administrator to run, while nobody is connected: " + string.Join("; ", Storage.ServerSettings.Statements).Replace(" WITH NO_WAIT", "", StringComparison.Ordinal) + ". Then run migrate again.");

    /// <summary>A script for a server that is not there.</summary>
    public static readonly Refusal ScriptIsForSqlServer =
        new("storage.script-is-for-sql-server", "The script is for SQL Server. Add --Database:Provider=sqlserver and the connection string, or run migrate without --script.");

    /// <summary>The script would overwrite something.</summary>
    public static Refusal ScriptExists(string path) =>
        new("storage.script-exists", $"{path} already exists. Name another file.");

    /// <summary>The records were migrated by a newer version.</summary>
    public static readonly Refusal TooNew =
        new("storage.too-new", "The office's records were made by a newer version of TaxCounter. Use that version, or restore an older backup.");

    /// <summary>A backup never overwrites.</summary>
    public static Refusal BackupExists(string path) =>
        new("storage.backup-exists", $"{path} already exists, and a backup never overwrites a file. Name another file.");

    /// <summary>The key of backups is missing, or is none.</summary>
    public static Refusal NoBackupKey(string path, string why) =>
        new("storage.no-backup-key", $"{path} cannot be used as the key of backups: {why}");

    /// <summary>Restoring over records that are there.</summary>
    public static Refusal RestoreOver(string path) =>
        new("storage.restore-over", $"{path} is there already, and restore never overwrites. Move it away together with its -wal and -shm files, and restore again.");

    /// <summary>What was named cannot be restored.</summary>
    public static Refusal NotRestored(string why) =>
        new("storage.not-restored", $"Nothing was restored: {why}");

    /// <summary>SQL Server is restored by its own means.</summary>
    public static readonly Refusal RestoreBySqlServer =
        new("storage.restore-by-sql-server", "SQL Server restores its own backups. Ask the database administrator to run RESTORE DATABASE, put the tax ID key file and the folder of supporting documents back, and run migrate and verify.");

    /// <summary>The copy could not be written or is not sound.</summary>
    public static Refusal BackupFailed(string why) =>
        new("storage.backup-failed", $"No backup was made: {why}");

    /// <summary>The records were copied, the evidence was not.</summary>
    public static Refusal EvidenceNotCopied(string why) =>
        new("storage.evidence-not-copied", $"The records were copied, but the supporting documents were not: {why} Free some space and make the backup again under another name.");

    /// <summary>SQL Server is backed up by its own means.</summary>
    public static readonly Refusal BackupBySqlServer =
        new("storage.backup-by-sql-server", "SQL Server makes its own backups. Ask the database administrator to run BACKUP DATABASE … WITH CHECKSUM and to keep the tax ID key file and the folder of supporting documents with it.");

    /// <summary>The key file is missing although tax ids are stored, or cannot open them.</summary>
    public static Refusal TaxIdKeys(string why) => new("storage.tax-id-keys", why);
}
