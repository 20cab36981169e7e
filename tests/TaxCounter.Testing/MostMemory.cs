using System.Diagnostics;

namespace TaxCounter.Testing;

/// <summary>For measurements: waits for a program to end and looks now and then at the memory it has.</summary>
internal static class MostMemory
{
    /// <summary>Only waits.</summary>
    public static async Task<long> NotAsked(Process process, CancellationToken late)
    {
        await process.WaitForExitAsync(late);
        return 0;
    }

    /// <summary>Looks at it all the while.</summary>
    public static async Task<long> Of(Process process, CancellationToken late)
    {
        var ended = process.WaitForExitAsync(late);
        var most = 0L;
        while (await Task.WhenAny(ended, Task.Delay(200, late)) != ended)
        {
            try
            {
                process.Refresh();
                most = Math.Max(most, process.WorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended while it was looked at.
            }
        }

        await ended;
        return most;
    }
}
