using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Issues numbers without gap: the counter moves in the same transaction as the record that carries the number, so what is rolled back uses no number.
/// The row is held until that transaction ends: ask for the number last.
/// </summary>
public sealed class NumberCounters(TaxCounterContext context)
{
    // Each moves the counter and says where it stands now; nothing where the series has not begun.
    private const string OnSqlite = """UPDATE "NumberCounters" SET "Next" = "Next" + 1 WHERE "Series" = @p0 RETURNING "Next" """;
    private const string OnSqlServer = """UPDATE "NumberCounters" SET "Next" = "Next" + 1 OUTPUT inserted."Next" WHERE "Series" = @p0""";

    /// <summary>The next number of a year's papers.</summary>
    /// <exception cref="InvalidOperationException">Asked for outside of a transaction.</exception>
    public async Task<PrintedNumber<TSeries>> Next<TSeries>(int year)
        where TSeries : INumberSeries => PrintedNumber<TSeries>.Of(year, (int)await Next($"{TSeries.Name}/{year}"));

    /// <summary>The next number of a series, 1 for the first: <c>receipt/2026</c>, <c>deposit/2026</c>, <c>account</c>.</summary>
    /// <exception cref="InvalidOperationException">Asked for outside of a transaction.</exception>
    public async Task<long> Next(string series)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is only issued inside the transaction that uses it.");
        }

        if (await PreparedStatements.NumberAsync(context, context.Database.IsSqlite() ? OnSqlite : OnSqlServer, series) is { } next)
        {
            return next - 1;
        }

        // Two servers starting a series at once: one gets a duplicate key, and its whole act is run again.
        await context.Database.ExecuteSqlAsync($"""INSERT INTO "NumberCounters" ("Series", "Next") VALUES ({series}, 2)""");
        return 1;
    }
}

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("NumberCounters");
        builder.IsPassing("counted: the numbers that were issued say where it must stand (V4)");
        builder.HasKey(c => c.Series);
        builder.Property(c => c.Series).HasMaxLength(40);
    }
}
