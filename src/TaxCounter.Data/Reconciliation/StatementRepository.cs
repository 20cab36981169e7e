using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>The outside files of the office and what they told.</summary>
public sealed class StatementRepository(TaxCounterContext context) : IStatements
{
    private const int AtOnce = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, StatementItemState>> Known(IReadOnlyList<string> fingerprints)
    {
        Dictionary<string, StatementItemState> known = [];
        foreach (var some in fingerprints.Chunk(AtOnce))
        {
            foreach (var item in await context.Set<StatementItem>().AsNoTracking().Where(i => some.Contains(i.Fingerprint)).Select(i => new { i.Fingerprint, i.State }).ToListAsync())
            {
                known[item.Fingerprint] = item.State;
            }
        }

        return known;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<MatchTarget>> Targets(IReadOnlyList<ReadItem> items, int? days) => new MatchTargets(context).Of(items, days);

    /// <inheritdoc/>
    public async Task<StatementItem?> Find(StatementItemId id) => await context.FindAsync<StatementItem>(id);

    /// <inheritdoc/>
    public async Task<StatementSource?> Source(string name) => await context.FindAsync<StatementSource>(name);

    /// <inheritdoc/>
    public void Add(StatementSource source) => context.Add(source);

    /// <inheritdoc/>
    public void Add(StatementFile file) => context.Add(file);

    /// <inheritdoc/>
    public void Add(StatementItem item) => context.Add(item);
}
