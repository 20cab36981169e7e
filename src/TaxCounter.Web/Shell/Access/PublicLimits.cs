using System.Collections.Concurrent;

namespace TaxCounter.Web.Shell;

/// <summary>Counts what one address asks of the pages that are open to everybody. Kept in memory of this node; by the clock that tests can set.</summary>
public sealed class PublicLimits(TimeProvider clock)
{
    private const int MostAddresses = 10_000;

    private readonly ConcurrentDictionary<(string Page, string Address), Queue<DateTime>> _asked = new();

    /// <summary>Whether one more is within the limit; it is counted if so.</summary>
    /// <param name="page">What is limited.</param>
    /// <param name="address">Who asks.</param>
    /// <param name="most">How many within the time.</param>
    /// <param name="within">The time.</param>
    public bool Allows(string page, string address, int most, TimeSpan within)
    {
        if (_asked.Count >= MostAddresses)
        {
            _asked.Clear();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var times = _asked.GetOrAdd((page, address), _ => new Queue<DateTime>());
        lock (times)
        {
            while (times.TryPeek(out var first) && now - first >= within)
            {
                times.Dequeue();
            }

            if (times.Count >= most)
            {
                return false;
            }

            times.Enqueue(now);
            return true;
        }
    }
}
