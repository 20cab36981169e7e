using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.DependencyInjection;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Seals every row that is written (decision 0024): the column <see cref="SealedRows.Column"/> holds what only this program can make from the row and the key.
/// An option of the context; without it, as for tools that make migrations, rows are not sealed.
/// </summary>
internal sealed class RowSeals(ISealKey key) : IDbContextOptionsExtension
{
    private readonly Lazy<byte[]> _key = new(key.Read, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The key.</summary>
    public byte[] Key => _key.Value;

    public DbContextOptionsExtensionInfo Info => new About(this);

    /// <summary>Gives new and changed rows their seals, just before they are written.</summary>
    public void Seal(IList<IUpdateEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.EntityState is EntityState.Added or EntityState.Modified && SealedTable.Of(entry.EntityType) is { } table)
            {
                entry.ToEntityEntry().Property(SealedRows.Column).CurrentValue = table.SealOf(Key, entry);
            }
        }
    }

    public void ApplyServices(IServiceCollection services)
    {
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class About(RowSeals of) : DbContextOptionsExtensionInfo(of)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is About;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo)
        {
        }
    }
}
