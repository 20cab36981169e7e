using System.Runtime.InteropServices;

namespace TaxCounter.Web.Commands;

/// <summary>
/// Ctrl-C and SIGTERM while a verb runs: the first asks it to stop, which it does between two steps; the second, or ten seconds, ends the program at once. The
/// records lose nothing by it: what was being written is undone when they are opened next.
/// </summary>
internal static class StopSignals
{
    /// <summary>What is said of a verb that was stopped.</summary>
    public const string Sentence = "Stopped before the end. Nothing half-written stays in the records. Run the command again.";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Does the work on a thread of its own, so that a signal finds somebody who listens.</summary>
    public static async Task<int> Heed(Func<CancellationToken, Task<int>> work)
    {
        using var stop = new CancellationTokenSource();
        using var atOnce = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Asked);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Asked);
        var running = Task.Run(() => work(stop.Token));
        if (await Task.WhenAny(running, Task.Delay(Timeout.InfiniteTimeSpan, atOnce.Token)) == running)
        {
            return await running;
        }

        await Console.Error.WriteLineAsync(Sentence);
        Environment.Exit(CommandLine.Stopped);
        return CommandLine.Stopped;

        void Asked(PosixSignalContext signal)
        {
            signal.Cancel = true;
            if (stop.IsCancellationRequested)
            {
                atOnce.Cancel();
                return;
            }

            stop.Cancel();
            atOnce.CancelAfter(_patience);
        }
    }
}
