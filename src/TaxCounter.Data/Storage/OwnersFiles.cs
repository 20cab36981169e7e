using System.Runtime.InteropServices;

namespace TaxCounter.Data.Storage;

/// <summary>Files and folders that nobody but the program's own user can read, whatever the machine would give them otherwise.</summary>
public static class OwnersFiles
{
    private const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder = File | UnixFileMode.UserExecute;
    private const uint OthersBits = 0x3F; // 077 in the octal that such masks are written in

    /// <summary>From here on every file and folder this program makes is its owner's alone: records, their log, keys, documents, logs.</summary>
    public static void Only()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = umask(OthersBits);
        }
    }

    /// <summary>How a file of the owner's is opened for writing.</summary>
    /// <param name="mode">Whether it may be there already; it must not where nothing is said.</param>
    public static FileStreamOptions New(FileMode mode = FileMode.CreateNew)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File;
        }

        return options;
    }

    /// <summary>Makes a folder of the owner's where it is missing; one that is there stays as the office has it.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, Folder);
        }
    }

    /// <summary>Takes a file that is there away from everybody else.</summary>
    public static void Keep(string path)
    {
        if (!OperatingSystem.IsWindows() && System.IO.File.Exists(path) && (System.IO.File.GetUnixFileMode(path) & ~File) != 0)
        {
            System.IO.File.SetUnixFileMode(path, File);
        }
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint umask(uint mask);
}
