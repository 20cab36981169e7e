using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>The records in one SQLite file.</summary>
public sealed class SqliteTaxCounterContext(DbContextOptions<SqliteTaxCounterContext> options) : TaxCounterContext(options)
{
    /// <inheritdoc/>
    protected override string? ByteByByte => null;
}
