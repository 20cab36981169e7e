using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>The records on SQL Server.</summary>
public sealed class SqlServerTaxCounterContext(DbContextOptions<SqlServerTaxCounterContext> options) : TaxCounterContext(options)
{
    /// <inheritdoc/>
    protected override string? ByteByByte => "Latin1_General_BIN2";

    /// <inheritdoc/>
    protected override bool ReordersKeys => true;
}
