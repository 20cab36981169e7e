using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Held by the one program that may write to a SQLite file: the server while it serves, and each verb that writes (migrate, import, sample, user add) while
/// it works. verify and backup read and need none. The operating system lets go of it when the program ends, however it ends. Whoever reaches the same file by
/// another name, through a link, is refused too. On SQL Server several may work at once, and nothing is locked.
/// </summary>
public sealed class ServingLock : IDisposable
{
    private readonly string? _database;
    private readonly FileStream? _beside;
    private IdentityLock? _itself;

    private ServingLock(string? database, FileStream? beside) => (_database, _beside) = (database, beside);

    /// <summary>Takes it, or says who has it. What is there already of the records is taken away from everybody but the program's user.</summary>
    public static Result<ServingLock> Take(DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.File is not { } database)
        {
            return new ServingLock(null, null);
        }

        OwnersFiles.MakeFolder(Path.GetDirectoryName(database)!);
        try
        {
            // The file is left behind on purpose: deleting it would let two programs lock two different files of one name.
            var mine = new ServingLock(database, new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            if (mine.TakeItself())
            {
                foreach (var file in new[] { "", "-wal", "-shm", ".lock", ".mark" })
                {
                    OwnersFiles.Keep(database + file);
                }

                return mine;
            }

            mine.Dispose();
            return StorageRefusals.InUse(database);
        }
        catch (IOException)
        {
            return StorageRefusals.InUse(database);
        }
    }

    /// <summary>Takes the file itself once it is there; new records are made after the lock was taken.</summary>
    /// <returns>False where another program has it.</returns>
    public bool TakeItself()
    {
        if (_itself is not null || _database is null || !File.Exists(_database))
        {
            return true;
        }

        _itself = IdentityLock.Take(_database, out var isTaken);
        return !isTaken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _itself?.Dispose();
        _beside?.Dispose();
    }
}
