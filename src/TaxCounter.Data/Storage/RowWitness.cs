using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TaxCounter.Data.Storage;

/// <summary>
/// One row that an act without an entry in the audit trail added, changed or removed: it is as the act left it exactly if the act stands. Acts of one row that
/// only the person meets: a draft, a choice of keys, a session.
/// </summary>
internal sealed class RowWitness
{
    private readonly EntityEntry _entry;
    private readonly EntityState _state;
    private readonly Type _type;
    private readonly object?[] _key;

    private RowWitness(EntityEntry entry)
    {
        (_entry, _state, _type) = (entry, entry.State, entry.Metadata.ClrType);
        _key = [.. entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p).CurrentValue)];
    }

    /// <summary>The row, asked before the save; null where the act changed none that is tracked.</summary>
    public static RowWitness? Of(TaxCounterContext context) => context.ChangeTracker.Entries()
        .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !e.Metadata.IsOwned() && (e.State != EntityState.Modified || VersionOf(e) is not null))
        .OrderBy(e => e.State == EntityState.Modified).Select(e => new RowWitness(e)).FirstOrDefault();

    /// <summary>Whether the row is as the act left it.</summary>
    public async Task<bool> Stands(TaxCounterContext context)
    {
        var left = VersionOf(_entry);
        context.ChangeTracker.Clear();
        var row = await context.FindAsync(_type, _key);
        return _state == EntityState.Deleted ? row is null
            : row is not null && (_state == EntityState.Added || Equals(VersionOf(context.Entry(row)), left));
    }

    private static object? VersionOf(EntityEntry entry) => entry.Metadata.FindProperty(TaxCounterContext.Version) is { } version ? entry.Property(version).CurrentValue : null;
}
