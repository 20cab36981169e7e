namespace TaxCounter.Benchmarks;

/// <summary>What was measured at each size of the office, side by side at the end: p50 and p95 of the middle round, and what the largest is of the smallest.</summary>
internal static class GrowthTable
{
    private static readonly List<int> _sizes = [];
    private static readonly List<string> _lines = [];
    private static readonly Dictionary<(string What, int Size), (double P50, double P95)> _measured = [];

    /// <summary>From now on it is an office of so many accounts.</summary>
    public static void Of(int accounts) => _sizes.Add(accounts);

    /// <summary>A line of the office that is measured.</summary>
    public static void Note(string what, IReadOnlyList<Timings> rounds)
    {
        if (!_lines.Contains(what))
        {
            _lines.Add(what);
        }

        var middle = Timings.Middle(rounds);
        _measured[(what, _sizes[^1])] = (middle.At(0.5), middle.At(0.95));
    }

    /// <summary>Prints it, as docs/speed.md has it; nothing for one size alone.</summary>
    public static void Print()
    {
        if (_sizes.Distinct().Count() < 2)
        {
            return;
        }

        Console.WriteLine();
        Console.WriteLine($"| p50, p95 ms |{string.Concat(_sizes.Select(s => $" {s:N0} accounts |"))} ratio of the p50 |");
        Console.WriteLine($"|---|{string.Concat(_sizes.Select(_ => "---|"))}---|");
        foreach (var line in _lines.Where(l => _sizes.TrueForAll(s => _measured.ContainsKey((l, s)))))
        {
            var all = _sizes.ConvertAll(s => _measured[(line, s)]);
            Console.WriteLine($"| {line} |{string.Concat(all.Select(m => $" {m.P50:0.0}, {m.P95:0.0} |"))} {all[^1].P50 / all[0].P50:0.0} |");
        }
    }
}
