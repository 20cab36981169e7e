using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Tests.Storage;

public class HouseConventionsTests
{
    [Fact]
    public async Task A_record_comes_back_as_it_was_stored()
    {
        await using var probe = await ProbeDatabase.Create();
        var stored = new Probe { Id = StaffId.New(), Due = new Money(102054), Credit = null, For = Period.Parse("2026-Q2"), Role = Role.Clerk, At = new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc).AddTicks(19), Day = new DateOnly(2026, 2, 28) };
        await probe.Add(stored);

        await using var context = probe.Context();
        var read = await context.Probes.SingleAsync(p => p.Id == stored.Id && p.For == stored.For && p.Role == Role.Clerk && p.Due > new Money(5));

        Assert.Equal((stored.Due, null, stored.For, stored.Role, stored.Day), (read.Due, read.Credit, read.For, read.Role, read.Day));
        Assert.Equal(stored.At.AddTicks(-9), read.At);
        Assert.Equal(DateTimeKind.Utc, read.At.Kind);
        Assert.Equal(102054, await context.Probes.SumAsync(p => (long)p.Due));
    }

    [Fact]
    public async Task Columns_say_what_they_hold()
    {
        await using var probe = await ProbeDatabase.Create();
        await using var context = probe.Context();
        var columns = context.Model.FindEntityType(typeof(Probe))!.GetProperties().ToDictionary(p => p.Name, p => p.GetColumnName());

        Assert.Equal("DueCents", columns["Due"]);
        Assert.Equal("CreditCents", columns["Credit"]);
        Assert.Equal("For", columns["For"]);
    }

    [Fact]
    public async Task Who_changes_what_somebody_else_has_changed_meanwhile_is_told()
    {
        await using var probe = await ProbeDatabase.Create();
        await probe.Add(new Probe { Id = StaffId.New(), For = Period.Parse("2026") });
        await using var first = probe.Context();
        await using var second = probe.Context();
        var mine = await first.Probes.SingleAsync();
        var theirs = await second.Probes.SingleAsync();
        var before = mine.Version;

        theirs.Due = new Money(1);
        await second.SaveChangesAsync();
        first.Touch(mine);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        Assert.NotEqual(before, theirs.Version);
    }

    [Fact]
    public async Task A_local_time_is_not_stored()
    {
        await using var probe = await ProbeDatabase.Create();
        var local = new Probe { Id = StaffId.New(), For = Period.Parse("2026"), At = new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Local) };

        await Assert.ThrowsAnyAsync<Exception>(() => probe.Add(local));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_and_columns()
    {
        Assert.NotEmpty(Shape(Sqlite()));
        Assert.Equal(Shape(Sqlite()), Shape(SqlServer()));
    }

    [Fact]
    public void Every_text_of_the_house_has_a_longest_length()
    {
        var endless = HouseEntities(SqlServer()).SelectMany(e => e.GetDeclaredProperties())
            .Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is null && p.PropertyInfo?.DeclaringType?.Namespace?.StartsWith("TaxCounter", StringComparison.Ordinal) == true)
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}");

        Assert.Empty(endless);
    }

    [Fact]
    public void Nothing_is_deleted_along_with_something_else()
    {
        var cascades = HouseEntities(Sqlite()).SelectMany(e => e.GetForeignKeys()).Where(k => !k.IsOwnership && k.DeleteBehavior != DeleteBehavior.Restrict);

        Assert.Empty(cascades);
    }

    [Fact]
    public void The_audit_trail_only_grows()
    {
        using var context = Sqlite();

        Assert.Contains("AuditEntries", AppendOnlyTables.Of(context));
    }

    private static IEnumerable<IEntityType> HouseEntities(TaxCounterContext context) => context.Model.GetEntityTypes();

    private static List<string> Shape(TaxCounterContext context) =>
        [.. HouseEntities(context).SelectMany(e => e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()} null={p.IsNullable} max={p.GetMaxLength()} token={p.IsConcurrencyToken} made={p.ValueGenerated}")).Order(StringComparer.Ordinal)];

    private static SqliteTaxCounterContext Sqlite() => new(new DbContextOptionsBuilder<SqliteTaxCounterContext>().UseSqlite("Data Source=none").Options);

    private static SqlServerTaxCounterContext SqlServer() => new(new DbContextOptionsBuilder<SqlServerTaxCounterContext>().UseSqlServer("Server=none").Options);

    private sealed class Probe
    {
        public required StaffId Id { get; init; }

        public Money Due { get; set; }

        public Money? Credit { get; init; }

        public required Period For { get; init; }

        public Role Role { get; init; } = Role.Auditor;

        public DateTime At { get; init; } = DateTime.UnixEpoch;

        public DateOnly Day { get; init; }

        public Guid Version { get; private set; }
    }

    private sealed class ProbeContext(DbContextOptions<ProbeContext> options) : TaxCounterContext(options)
    {
        public DbSet<Probe> Probes => Set<Probe>();

        protected override string? ByteByByte => null;
    }

    private sealed class ProbeDatabase(string file) : IAsyncDisposable
    {
        public static async Task<ProbeDatabase> Create()
        {
            var probe = new ProbeDatabase(Path.Combine(Path.GetTempPath(), $"probe-{Guid.NewGuid():n}.db"));
            await using var context = probe.Context();
            await context.Database.EnsureCreatedAsync();
            return probe;
        }

        public ProbeContext Context() => new(new DbContextOptionsBuilder<ProbeContext>().UseSqlite($"Data Source={file};Pooling=False").Options);

        public async Task Add(Probe probe)
        {
            await using var context = Context();
            context.Add(probe);
            await context.SaveChangesAsync();
        }

        public ValueTask DisposeAsync()
        {
            File.Delete(file);
            return ValueTask.CompletedTask;
        }
    }
}
