using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Who writes which rows of a save. EF Core writes first, whatever others of the same act point to included; then <see cref="RowWriter"/>, table by table, those
/// first that others point to. On SQL Server that is only the new rows of tables that only grow; what changes goes there in one batch of EF Core's.
/// </summary>
internal sealed class RowPlan
{
    private RowPlan(IReadOnlyList<(RowTable Table, List<IUpdateEntry> Rows)> own, List<IUpdateEntry> others)
    {
        Own = own;
        Others = others;
    }

    /// <summary>What is written by prepared statements, in their order.</summary>
    public IReadOnlyList<(RowTable Table, List<IUpdateEntry> Rows)> Own { get; }

    /// <summary>What EF Core writes before.</summary>
    public List<IUpdateEntry> Others { get; }

    /// <summary>Plans a save.</summary>
    /// <param name="entries">All of its rows.</param>
    /// <param name="isSqlite">Whether rows that change, and tables that do not only grow, are written this way too.</param>
    public static RowPlan Of(IList<IUpdateEntry> entries, bool isSqlite)
    {
        Dictionary<IEntityType, List<IUpdateEntry>> rows = [];
        foreach (var entry in entries)
        {
            if (!rows.TryGetValue(entry.EntityType, out var of))
            {
                rows.Add(entry.EntityType, of = []);
            }

            of.Add(entry);
        }

        var own = rows.Keys.Select(RowTable.Of).Where(t => Takes(t, rows, isSqlite)).ToList();
        while (own.Find(t => HasNew(rows[t.Type]) && rows.Keys.Any(o => !own.Exists(w => w.Type == o) && RowTable.Of(o).Needs.Contains(t.Type))) is { } needed)
        {
            own.Remove(needed);
        }

        return Sorted(own, rows) is { } sorted && sorted.Count > 0
            ? new RowPlan(sorted, [.. entries.Where(e => !sorted.Exists(s => s.Table.Type == e.EntityType))])
            : new RowPlan([], [.. entries]);
    }

    private static bool Takes(RowTable table, Dictionary<IEntityType, List<IUpdateEntry>> rows, bool isSqlite) =>
        (isSqlite ? !table.Sharing.Any(rows.ContainsKey) : table.OnlyGrows && rows[table.Type].TrueForAll(r => r.EntityState == EntityState.Added)) && rows[table.Type].TrueForAll(table.Takes);

    private static bool HasNew(List<IUpdateEntry> rows) => rows.Exists(r => r.EntityState == EntityState.Added);

    /// <summary>Those first that others point to; null where they point to each other.</summary>
    private static List<(RowTable Table, List<IUpdateEntry> Rows)>? Sorted(List<RowTable> own, Dictionary<IEntityType, List<IUpdateEntry>> rows)
    {
        List<(RowTable, List<IUpdateEntry>)> sorted = [];
        while (own.Count > 0)
        {
            if (own.Find(t => !own.Exists(o => o != t && HasNew(rows[o.Type]) && t.Needs.Contains(o.Type))) is not { } next)
            {
                return null;
            }

            own.Remove(next);
            sorted.Add((next, rows[next.Type]));
        }

        return sorted;
    }
}
