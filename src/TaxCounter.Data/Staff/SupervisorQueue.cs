using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>Everything that waits for a supervisor, of all kinds that are registered (<see cref="IWaiting"/>), oldest first.</summary>
public sealed class SupervisorQueue(IEnumerable<IWaiting> kinds) : ISupervisorQueue
{
    private const int Most = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Waiting()
    {
        List<WaitingItem> all = [];
        foreach (var kind in kinds)
        {
            all.AddRange(await kind.Items(Most));
        }

        return [.. all.OrderBy(i => i.Since).Take(Most)];
    }

    /// <inheritdoc/>
    public async Task<(int Number, DateTime? Oldest)> Count()
    {
        List<DateTime> all = [];
        foreach (var kind in kinds)
        {
            all.AddRange(await kind.Since(Most));
        }

        return (all.Count, all.Count == 0 ? null : all.Min());
    }
}
