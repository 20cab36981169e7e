using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Held by the one program that may write to a SQLite file: the server while it serves, and each verb that writes (migrate, import, sample, user add) while
/// it works. verify and backup read and need none. The operating system lets go of it when the program ends, however it ends.
/// On SQL Server several may work at once, and nothing is locked.
/// </summary>
public sealed class ServingLock : IDisposable
{
    private readonly FileStream? _file;

    private ServingLock(FileStream? file) => _file = file;

    /// <summary>Takes it, or says who has it.</summary>
    public static Result<ServingLock> Take(DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.File is not { } database)
        {
            return new ServingLock(null);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        try
        {
            // The file is left behind on purpose: deleting it would let two programs lock two different files of one name.
            return new ServingLock(new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return StorageRefusals.InUse(database);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();
}
