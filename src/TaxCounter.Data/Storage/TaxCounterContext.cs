using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>The office's records. One model; its two heirs keep one set of migrations for each database.</summary>
public abstract class TaxCounterContext(DbContextOptions options) : IdentityUserContext<StaffUser, Guid>(options)
{
    /// <summary>The property that carries the concurrency token of a record, where it has one: a <see cref="Guid"/> made anew by every save.</summary>
    public const string Version = "Version";

    private readonly IReadOnlyList<Assembly> _mappings = options.FindExtension<RecordMappings>()?.Assemblies ?? [typeof(TaxCounterContext).Assembly];

    /// <summary>The collation that makes text compare byte by byte, as SQLite does by itself; null where nothing need be said.</summary>
    protected abstract string? ByteByByte { get; }

    /// <summary>Whether the database sorts keys by another order of their bytes than they rise in (<see cref="SqlServerOrder"/>).</summary>
    protected virtual bool ReordersKeys => false;

    /// <summary>
    /// Gives a record a new version although none of its own columns changed, because something that belongs to it did
    /// (a line, a count, a tender): whoever read it before will have to read it again.
    /// </summary>
    public void Touch(object record) => Entry(record).Property(Version).CurrentValue = Guid.CreateVersion7();

    /// <summary>Seals the rows that are written; null for tools that write none.</summary>
    internal RowSeals? Seals { get; } = options.FindExtension<RowSeals>();

    /// <summary>The moment it reads in; null where each question is of its own.</summary>
    internal OneMoment? Moment { get; set; }

    /// <summary>The attempt at an act that is running, read ahead or inside; null between acts. What was read within one stays true until its end.</summary>
    internal ActRun? Run { get; set; }

    /// <summary>Work that must be in the same save, done once before it: stored copies that follow from everything an act posted.</summary>
    internal Func<Task>? BeforeSave { get; set; }

    /// <summary>The journal's question about everything an act posted, asked once before its save: why not. Null when nothing was posted.</summary>
    internal Func<Task<Refusal?>>? WhyNotSave { get; set; }

    /// <summary>The last entry an act added to the audit trail, by its number and its seal: it stands in the records exactly if the act does.</summary>
    internal (long Sequence, byte[] Hash)? Witness { get; set; }

    /// <summary>Asks it; the answer of an act goes back to whoever did it, as a refusal.</summary>
    internal async Task<Refusal?> AskWhyNotSave()
    {
        var ask = WhyNotSave;
        WhyNotSave = null;
        return ask is null ? null : await ask();
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (WhyNotSave is not null || BeforeSave is not null)
        {
            throw new InvalidOperationException("What was posted is saved by its transaction.");
        }

        OneMoment.WhyNotWrite(this);
        RefreshVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        OneMoment.WhyNotWrite(this);
        if (await AskWhyNotSave() is { } no)
        {
            throw new InvalidOperationException($"Posted past its transaction, which would have refused it: {no.Code}");
        }

        if (BeforeSave is { } work)
        {
            BeforeSave = null;
            await work();
        }

        RefreshVersions();
        var rows = await Undetected(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)); // looked for changes just now
        if (rows > 0 && Run is { } run)
        {
            run.Wrote = true;
        }

        return rows;
    }

    /// <summary>Does something without looking through everything that is tracked for changes: before a save that is done once, and once is enough.</summary>
    internal async Task<T> Undetected<T>(Func<Task<T>> work)
    {
        var before = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await work();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = before;
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        HouseConventions.Configure(configurationBuilder, ByteByByte, ReordersKeys, _mappings);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var assembly in _mappings)
        {
            builder.ApplyConfigurationsFromAssembly(assembly);
        }
    }

    private void RefreshVersions()
    {
        var entries = ChangeTracker.Entries().ToList();
        RenewOwners(entries);
        foreach (var entry in entries)
        {
            if (entry.State is EntityState.Added or EntityState.Modified && HasVersion(entry))
            {
                entry.Property(Version).CurrentValue = Guid.CreateVersion7();
            }
        }

        SealedTable.Reseal(entries);
    }

    /// <summary>The record that an alert, a count, or a registration belongs to has changed with it: whoever read it before reads again.</summary>
    private static void RenewOwners(List<EntityEntry> entries)
    {
        var owners = entries.Where(e => e.State == EntityState.Unchanged && HasVersion(e) && e.Metadata.FindPrimaryKey()!.Properties.Count == 1)
            .ToDictionary(e => (e.Metadata, e.Property(e.Metadata.FindPrimaryKey()!.Properties[0]).CurrentValue!));
        if (owners.Count == 0)
        {
            return;
        }

        foreach (var part in entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            foreach (var key in part.Metadata.GetForeignKeys().Where(k => k is { PrincipalToDependent: not null, IsOwnership: false, Properties.Count: 1 }))
            {
                if (part.Property(key.Properties[0]).CurrentValue is { } value && owners.TryGetValue((key.PrincipalEntityType, value), out var owner))
                {
                    owner.Property(Version).CurrentValue = Guid.CreateVersion7();
                }
            }
        }
    }

    private static bool HasVersion(EntityEntry entry) => entry.Metadata.FindProperty(Version) is { IsConcurrencyToken: true } property && property.ClrType == typeof(Guid);
}
