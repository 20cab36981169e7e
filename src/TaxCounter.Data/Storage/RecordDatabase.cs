using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Saves an act: what changes, and new rows of tables that may change later, as EF Core does it; then the new rows of tables that only grow, by
/// <see cref="RowWriter"/>. A row that others of the same act point to goes with those.
/// </summary>
internal sealed class RecordDatabase(DatabaseDependencies dependencies, RelationalDatabaseDependencies relational) : RelationalDatabase(dependencies, relational)
{
    private static readonly ConcurrentDictionary<IEntityType, RowTable?> _tables = new();

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var grown = entries.Count > 0 && entries[0].Context is TaxCounterContext { Database.CurrentTransaction: not null } ? Grown(entries) : [];
        if (grown.Count == 0)
        {
            return await base.SaveChangesAsync(entries, cancellationToken);
        }

        List<IUpdateEntry> others = [.. entries.Where(e => !grown.Exists(g => g.Type == e.EntityType))];
        var saved = others.Count == 0 ? 0 : await base.SaveChangesAsync(others, cancellationToken);
        var context = (TaxCounterContext)entries[0].Context;
        foreach (var table in grown)
        {
            List<IUpdateEntry> rows = [.. entries.Where(e => e.EntityType == table.Type)];
            await RowWriter.WriteAsync(context, table, rows, cancellationToken);
            saved += rows.Count;
        }

        return saved;
    }

    /// <summary>The tables of new rows that nothing else of this save points to, those first that others point to.</summary>
    private static List<RowTable> Grown(IList<IUpdateEntry> entries)
    {
        var types = entries.Select(e => e.EntityType).Distinct().ToList();
        var grown = types.Select(t => _tables.GetOrAdd(t, RowTable.Of)).OfType<RowTable>().Where(t => entries.All(e => e.EntityType != t.Type || e.EntityState == EntityState.Added)).ToList();
        while (grown.Find(t => types.Exists(o => !grown.Exists(g => g.Type == o) && PointsTo(o, t.Type))) is { } needed)
        {
            grown.Remove(needed);
        }

        List<RowTable> sorted = [];
        while (grown.Count > 0)
        {
            var next = grown.Find(t => !grown.Exists(o => o != t && PointsTo(t.Type, o.Type)));
            if (next is null)
            {
                return []; // they point to each other
            }

            grown.Remove(next);
            sorted.Add(next);
        }

        return sorted;
    }

    private static bool PointsTo(IEntityType from, IEntityType to) => from != to && from.GetForeignKeys().Any(k => k.PrincipalEntityType == to);
}
