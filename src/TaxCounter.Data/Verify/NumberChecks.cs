using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>V4: the numbers of each series run 1..n in each year without gap or repeat, as their counter says.</summary>
internal static class NumberChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, IEnumerable<NumberedRecords> series, CancellationToken stop)
    {
        List<Finding> found = [];
        var counters = await context.Set<NumberCounter>().AsNoTracking().ToDictionaryAsync(c => c.Series, c => c.Next, stop);
        var lost = await context.Set<LostNumbers>().AsNoTracking().ToListAsync(stop);
        foreach (var records in series)
        {
            try
            {
                found.AddRange(Series(records.Series, [.. await records.All(context, stop), .. Lost(records.Series, lost)], counters));
            }
            catch (Exception unreadable) when (unreadable is FormatException or InvalidOperationException or ArgumentException or OverflowException or InvalidCastException)
            {
                found.Add(new Finding("V4", 1, $"The {records.Series} numbers could not be counted, because one of them cannot be read: {unreadable.Message}"));
            }
        }

        return found;
    }

    /// <summary>What is known to be lost, for whoever reads the report.</summary>
    public static async Task<IReadOnlyList<string>> LostAsync(TaxCounterContext context, CancellationToken stop) =>
        [.. (await context.Set<LostNumbers>().AsNoTracking().OrderBy(l => l.NoticedAt).ThenBy(l => l.Series).ThenBy(l => l.First).ToListAsync(stop))
            .Select(l => $"Given out, and in no record since {l.NoticedAt:yyyy-MM-dd}: {Shortfall.Range((l.Series, l.First, l.Last))}. Enter what was printed under them again, if it is not entered yet.")];

    /// <summary>Numbers that were given out and are known to be lost: they are no gap (V52 names them).</summary>
    private static IEnumerable<(int Year, int Running)> Lost(string series, List<LostNumbers> lost) =>
        from numbers in lost
        let parts = numbers.Series.Split('/')
        where parts.Length == 2 && parts[0] == series && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)
        from running in Enumerable.Range((int)numbers.First, (int)(numbers.Last - numbers.First + 1))
        select (int.Parse(parts[1], CultureInfo.InvariantCulture), running);

    private static IEnumerable<Finding> Series(string what, IEnumerable<(int Year, int Running)> numbers, Dictionary<string, long> counters)
    {
        var years = numbers.ToLookup(n => n.Year, n => n.Running);
        var known = counters.Keys.Where(s => s.StartsWith(what + "/", StringComparison.Ordinal)).Select(s => int.TryParse(s.AsSpan(what.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0);
        foreach (var year in years.Select(y => y.Key).Union(known).Order())
        {
            var used = years[year].Order().ToList();
            for (var i = 0; i < used.Count; i++)
            {
                if (used[i] != i + 1)
                {
                    yield return new Finding("V4", 1, used[i] > i + 1 ? $"There is no {what} {i + 1} in {year}; the next is {used[i]}." : $"There are two of {what} {used[i]} in {year}.");
                    break;
                }
            }

            var next = counters.GetValueOrDefault($"{what}/{year}", 1);
            if (next != used.Count + 1)
            {
                yield return new Finding("V4", 1, $"There are {used.Count} {what}s in {year}, but the counter shows that {next - 1} were issued.");
            }
        }
    }
}
