using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Benchmarks;

/// <summary>What it takes to compare the largest drawer with its receipts, and to find out whether a day may close and what it took in.</summary>
internal static class DayClosing
{
    public static async Task<(TimeSpan Count, TimeSpan Close)> Measure(string file, int rounds)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddTaxCounterData(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={file}", TaxIdKeyPath = Path.ChangeExtension(file, ".keys"), EvidencePath = Path.ChangeExtension(file, ".evidence") });
        await using var provider = services.BuildServiceProvider();
        List<TimeSpan> counts = [];
        List<TimeSpan> closes = [];
        for (var i = 0; i <= rounds; i++)
        {
            await using var scope = provider.CreateAsyncScope();
            var drawers = scope.ServiceProvider.GetRequiredService<IDrawers>();
            var days = scope.ServiceProvider.GetRequiredService<IBusinessDays>();
            var drawer = (await drawers.InUse(1))!;
            var since = Stopwatch.GetTimestamp();
            await drawers.Contents(drawer);
            var counted = Stopwatch.GetElapsedTime(since);
            since = Stopwatch.GetTimestamp();
            await days.Steps(drawer.BusinessDay);
            await days.Totals(drawer.BusinessDay);
            if (i > 0)
            {
                counts.Add(counted);
                closes.Add(Stopwatch.GetElapsedTime(since));
            }
        }

        return (counts.Order().ElementAt(counts.Count / 2), closes.Order().ElementAt(closes.Count / 2));
    }
}
