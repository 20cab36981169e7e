using System.Globalization;
using Microsoft.EntityFrameworkCore;
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
        foreach (var records in series)
        {
            found.AddRange(Series(records.Series, await records.All(context, stop), counters));
        }

        return found;
    }

    private static IEnumerable<Finding> Series(string what, IEnumerable<(int Year, int Running)> numbers, Dictionary<string, long> counters)
    {
        var years = numbers.ToLookup(n => n.Year, n => n.Running);
        var known = counters.Keys.Where(s => s.StartsWith(what + "/", StringComparison.Ordinal)).Select(s => int.Parse(s.AsSpan(what.Length + 1), CultureInfo.InvariantCulture));
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
