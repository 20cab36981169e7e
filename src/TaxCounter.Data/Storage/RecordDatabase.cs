using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>Saves an act: what <see cref="RowPlan"/> leaves to EF Core as EF Core does it, everything else by <see cref="RowWriter"/>.</summary>
internal sealed class RecordDatabase(DatabaseDependencies dependencies, RelationalDatabaseDependencies relational) : RelationalDatabase(dependencies, relational)
{
    /// <inheritdoc/>
    public override int SaveChanges(IList<IUpdateEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Seal(entries);
        return base.SaveChanges(entries);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Seal(entries);
        if (entries.Count == 0 || entries[0].Context is not TaxCounterContext { Database.CurrentTransaction: not null } context)
        {
            return await base.SaveChangesAsync(entries, cancellationToken);
        }

        var plan = RowPlan.Of(entries, context.Database.IsSqlite());
        var saved = plan.Others.Count == 0 ? 0 : await base.SaveChangesAsync(plan.Others, cancellationToken);
        foreach (var (table, rows) in plan.Own)
        {
            await RowWriter.WriteAsync(context, table, rows, cancellationToken);
            saved += rows.Count;
        }

        return saved;
    }

    private static void Seal(IList<IUpdateEntry> entries) => (entries is [{ Context: TaxCounterContext context }, ..] ? context.Seals : null)?.Seal(entries);
}
