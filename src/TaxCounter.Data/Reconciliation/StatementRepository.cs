using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
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
    public async Task<Money> FeesOf(string cardFile)
    {
        ArgumentNullException.ThrowIfNull(cardFile);
        var at = cardFile.LastIndexOf('/');
        if (at < 0 || !DateOnly.TryParseExact(cardFile[(at + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Money.Zero;
        }

        var source = cardFile[..at];
        return (await context.Set<StatementItem>().Where(i => (i.Told.Kind == ItemKind.CardSale || i.Told.Kind == ItemKind.CardRefund) && i.Told.Day == day)
            .Join(context.Set<StatementFile>().Where(f => f.Source == source), i => i.FileId, f => f.Id, (i, f) => i.Told.ProcessorFee).ToListAsync()).Total();
    }

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
