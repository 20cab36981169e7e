using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>The records on SQL Server.</summary>
public sealed class SqlServerTaxCounterContext(DbContextOptions<SqlServerTaxCounterContext> options) : TaxCounterContext(options)
{
    /// <inheritdoc/>
    protected override string? ByteByByte => "Latin1_General_BIN2";
}
