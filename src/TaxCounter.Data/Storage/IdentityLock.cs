using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace TaxCounter.Data.Storage;

/// <summary>
/// A lock on the file itself, whatever name or link it was reached by. On Linux a lock of the open file on one byte far behind everything SQLite locks (SQLite's own
/// locks are of the process, and neither sees the other); elsewhere the lock file beside it has to do.
/// </summary>
internal sealed class IdentityLock : IDisposable
{
    private const int SetLockOfOpenFile = 37; // F_OFD_SETLK
    private const short Write = 1; // F_WRLCK
    private const long FarBehind = 1L << 50;

    private readonly SafeFileHandle _file;

    private IdentityLock(SafeFileHandle file) => _file = file;

    /// <summary>Takes it; null where another program has it.</summary>
    /// <param name="path">A file that is there.</param>
    /// <param name="isTaken">Whether another program has it; false also where this machine has no such locks.</param>
    public static IdentityLock? Take(string path, out bool isTaken)
    {
        isTaken = false;
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return null;
        }

        var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var asked = new LockOfFile { Type = Write, Start = FarBehind, Length = 1 };
        if (fcntl(file, SetLockOfOpenFile, ref asked) == 0)
        {
            return new IdentityLock(file);
        }

        isTaken = true;
        file.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(SafeFileHandle file, int command, ref LockOfFile asked);

    [StructLayout(LayoutKind.Sequential)]
    private struct LockOfFile
    {
        public short Type;
        public short Whence;
        public long Start;
        public long Length;
        public int Process;
    }
}
