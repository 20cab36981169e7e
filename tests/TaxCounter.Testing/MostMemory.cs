using System.Diagnostics;

namespace TaxCounter.Testing;

/// <summary>Waits for a program to end and looks now and then at the memory it has.</summary>
internal static class MostMemory
{
    public static async Task<long> Of(Process process, CancellationToken late)
    {
        var ended = process.WaitForExitAsync(late);
        var most = 0L;
        while (await Task.WhenAny(ended, Task.Delay(200, late)) != ended)
        {
            process.Refresh();
            most = process.HasExited ? most : Math.Max(most, process.WorkingSet64);
        }

        await ended;
        return most;
    }
}
