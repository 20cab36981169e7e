using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>The records in one SQLite file.</summary>
public sealed class SqliteTaxCounterContext(DbContextOptions<SqliteTaxCounterContext> options) : TaxCounterContext(options)
{
    /// <inheritdoc/>
    protected override string? ByteByByte => null;
}
