using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Backup;

/// <summary>Brings the tables to this version.</summary>
public sealed class Migrator(TaxCounterContext context, DatabaseOptions options, TaxIdKeyFile keys, OfficeBackup backup, HighWaterMark mark, TimeProvider clock)
{
    private const int NoSuchDatabase = 4060; // the login is let in, the database is not there or not for it

    /// <summary>Why this version cannot serve these records; null when it can.</summary>
    public async Task<Refusal?> WhyNotServeAsync()
    {
        if (options.File is { } file && !File.Exists(file))
        {
            return StorageRefusals.NotMigrated;
        }

        if (await WhyNotConnectAsync() is { } not)
        {
            return not;
        }

        if ((await UnknownAsync()).Count > 0)
        {
            return StorageRefusals.TooNew;
        }

        return await IsCurrentAsync() ? await ServerSettings.WhyNotAsync(context) ?? await WhyNotKeysAsync() : StorageRefusals.NotMigrated;
    }

    /// <summary>Whether nothing was ever migrated here. A database that an administrator made and nobody has filled is as new as one that is not there; so is a file whose first migration was killed.</summary>
    public async Task<bool> IsNewAsync() => (options.File is { } file && !File.Exists(file)) || !(await context.Database.GetAppliedMigrationsAsync()).Any();

    /// <summary>Why nobody may write to these records: a table that only grows could be changed, because its triggers are gone. Null where all are there.</summary>
    public async Task<Refusal?> WhyNotWriteAsync() => await AppendOnlyTables.MissingAsync(context) is [var first, ..] ? StorageRefusals.TriggersGone(first) : null;

    /// <summary>Why a backup cannot be restored for this version, with the keys that are here; null when it can.</summary>
    public async Task<Refusal?> WhyNotRestoreAsync() =>
        (await UnknownAsync()).Count > 0 ? StorageRefusals.TooNew
        : await IsCurrentAsync() ? await WhyNotKeysAsync()
        : keys.Exists ? null : StorageRefusals.TaxIdKeys($"The tax ID key file, {keys.Location}, is missing. Restore it from your copy of the keys.");

    /// <summary>Whether every migration of this version was applied.</summary>
    public async Task<bool> IsCurrentAsync() => !(await context.Database.GetPendingMigrationsAsync()).Any();

    /// <summary>
    /// Applies what is missing, after a backup of an existing file; puts the triggers of append-only tables there; makes the key file of tax ids where nothing
    /// was sealed yet. Run again after it was killed, it goes on where it was.
    /// </summary>
    /// <param name="only">Proof that no other program works on the file meanwhile.</param>
    /// <param name="copyBefore">Whether an existing file is copied before it is changed; not where it is a copy itself.</param>
    public async Task<Result<MigrationReport>> MigrateAsync(ServingLock only, bool copyBefore = true)
    {
        ArgumentNullException.ThrowIfNull(only);
        string? copy = null;
        var pending = (await context.Database.GetPendingMigrationsAsync()).ToList();
        if (options.File is { } file && File.Exists(file))
        {
            if ((await UnknownAsync()).Count > 0)
            {
                return StorageRefusals.TooNew;
            }

            if (copyBefore && pending.Count > 0 && (await context.Database.GetAppliedMigrationsAsync()).Any())
            {
                var name = $"{file}.before-{clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
                copy = name + ".db";
                for (var again = 2; File.Exists(copy); again++)
                {
                    copy = $"{name}-{again}.db"; // killed and begun again within a second
                }

                if ((await backup.ToFileAsync(copy)).Refusal is { } no)
                {
                    return no;
                }
            }

            // EF Core's own lock is a row that outlives a killed migration and would be waited for without end; ours ends with the process.
            await context.Database.ExecuteSqlAsync($"""DROP TABLE IF EXISTS "__EFMigrationsLock" """);
        }
        else if (options.File is { } gone && mark.Read() is { Sequence: > 0 } written)
        {
            return StorageRefusals.RecordsGone(gone, written.Sequence, mark.Location!);
        }

        await ApplyAsync();
        return await CompleteAsync() is { } fault ? fault : new MigrationReport(pending, copy);
    }

    /// <summary>
    /// On SQLite all that is missing is one transaction, its triggers with it: wherever it is killed, the records are those of the version before or of this one. A migration that wants
    /// none (suppressTransaction) is refused by EF Core. On SQL Server each migration is a transaction of its own.
    /// </summary>
    private async Task ApplyAsync()
    {
        if (options.File is null)
        {
            await context.Database.MigrateAsync();
            return;
        }

        await using var whole = await context.Database.BeginTransactionAsync();
        await context.Database.MigrateAsync();
        await AppendOnlyTables.EnsureAsync(context);
        await whole.CommitAsync();
    }

    private async Task<Refusal?> WhyNotKeysAsync() => await TaxIdKeyCheck.FindFaultAsync(context, keys) ?? await SealProof.WhyNotKeysAsync(context, keys, keys.Location);

    /// <summary>What belongs to the records but is no table: triggers and keys.</summary>
    private async Task<Refusal?> CompleteAsync()
    {
        if (await ServerSettings.EnsureAsync(context) is { } set)
        {
            return set;
        }

        await AppendOnlyTables.EnsureAsync(context);
        if (await WhyNotKeysAsync() is { } fault)
        {
            return fault;
        }

        keys.CreateIfMissing();
        return null;
    }

    /// <summary>A server that does not answer is not one without records: only the latter is told to migrate.</summary>
    private async Task<Refusal?> WhyNotConnectAsync()
    {
        try
        {
            await context.Database.OpenConnectionAsync();
            await context.Database.CloseConnectionAsync();
            return null;
        }
        catch (Exception exception) when (exception is DbException || StorageFaults.Of(exception) == StorageFault.Disconnected)
        {
            return StorageFaults.Of(exception) == StorageFault.Disconnected && !IsNoSuchDatabase(exception) ? StorageRefusals.ServerAway : StorageRefusals.NotMigrated;
        }
    }

    private static bool IsNoSuchDatabase(Exception? exception) => exception is SqlException { Number: NoSuchDatabase } || exception?.InnerException is { } inner && IsNoSuchDatabase(inner);

    private async Task<IReadOnlyList<string>> UnknownAsync()
    {
        var known = context.Database.GetMigrations();
        return [.. (await context.Database.GetAppliedMigrationsAsync()).Except(known, StringComparer.Ordinal)];
    }
}
