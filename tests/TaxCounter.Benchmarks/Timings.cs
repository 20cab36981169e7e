using System.Collections.Concurrent;
using System.Diagnostics;

namespace TaxCounter.Benchmarks;

/// <summary>What was measured in one round.</summary>
internal sealed class Timings
{
    private readonly ConcurrentBag<double> _milliseconds = [];
    private TimeSpan _whole;
    private TimeSpan _processor;

    public int Count => _milliseconds.Count;

    public double PerSecond => Count / _whole.TotalSeconds;

    public double Worst => _milliseconds.Max();

    public double At(double share) => _milliseconds.Order().ElementAt(Math.Min(Count - 1, (int)(Count * share)));

    public async Task Time(Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        await work();
        _milliseconds.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
    }

    /// <summary>Processor time of the program for each act: what other programs do beside it changes little of it.</summary>
    public double ProcessorEach => _processor.TotalMilliseconds / Count;

    public async Task Whole(Func<TimeSpan> processor, Func<Task> work)
    {
        var before = processor();
        var since = Stopwatch.GetTimestamp();
        await work();
        _whole = Stopwatch.GetElapsedTime(since);
        _processor = processor() - before;
    }

    /// <summary>One line of the table: the median round, and the range of the 95th percentile over the rounds.</summary>
    public static void Print(string what, IReadOnlyList<Timings> rounds, string budget)
    {
        GrowthTable.Note(what, rounds);
        var middle = Middle(rounds);
        var tails = rounds.Select(r => r.At(0.95)).Order().ToList();
        Console.WriteLine($"{what,-42}{middle.At(0.5),9:0.0}{middle.At(0.95),9:0.0}  ({tails[0]:0.0}–{tails[^1]:0.0}){rounds.Max(r => r.Worst),10:0}{middle.PerSecond,10:0}{middle.ProcessorEach,10:0.00}   {budget}");
    }

    public static Timings Middle(IReadOnlyList<Timings> rounds) => rounds.OrderBy(r => r.PerSecond).ElementAt((rounds.Count - 1) / 2);

    public static void Head() =>
        Console.WriteLine($"{"",-42}{"p50 ms",9}{"p95 ms",9}  {"(range)",-12}{"worst",8}{"per s",10}{"CPU ms",10}   budget");
}
