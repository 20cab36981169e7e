using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>The office's records. One model; its two heirs keep one set of migrations for each database.</summary>
public abstract class TaxCounterContext(DbContextOptions options) : IdentityUserContext<StaffUser, Guid>(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ArgumentNullException.ThrowIfNull(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TaxCounterContext).Assembly);
    }
}

/// <summary>The records in one SQLite file.</summary>
public sealed class SqliteTaxCounterContext(DbContextOptions<SqliteTaxCounterContext> options) : TaxCounterContext(options);

/// <summary>The records on SQL Server.</summary>
public sealed class SqlServerTaxCounterContext(DbContextOptions<SqlServerTaxCounterContext> options) : TaxCounterContext(options);
