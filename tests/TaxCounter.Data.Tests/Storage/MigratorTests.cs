using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging.Abstractions;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>On an heir with two migrations of its own: the tables of today, and one more.</summary>
public sealed class MigratorTests : IDisposable
{
    private const string Ssn = "987654329";

    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-migrate-").FullName;
    private readonly DatabaseOptions _options;
    private readonly TaxIdKeyFile _keys;

    public MigratorTests()
    {
        _options = new DatabaseOptions
        {
            Provider = DatabaseProvider.Sqlite,
            ConnectionString = $"Data Source={Path.Combine(_folder, "taxcounter.db")};Pooling=False",
            TaxIdKeyPath = Path.Combine(_folder, "keys", "taxids.json"),
            EvidencePath = Path.Combine(_folder, "evidence"),
        };
        _keys = new TaxIdKeyFile(_options);
    }

    [Fact]
    public async Task New_records_are_made_with_triggers_and_keys()
    {
        Assert.Equal(StorageRefusals.NotMigrated, await WhyNotServe());

        var report = await Migrate();

        Assert.Equal(["20260101000000_First", "20260201000000_Second"], report.Applied);
        Assert.Null(report.Backup);
        Assert.True(_keys.Exists);
        Assert.Null(await WhyNotServe());
        await using var context = Context();
        Assert.Empty(await AppendOnlyTables.MissingAsync(context));
        Assert.Empty((await Migrate()).Applied);
    }

    [Fact]
    public async Task Existing_records_are_backed_up_before_they_are_changed_even_after_a_killed_migration()
    {
        await using (var context = Context())
        {
            await context.GetService<IMigrator>().MigrateAsync("20260101000000_First");
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01')""");
        }

        Assert.Equal(StorageRefusals.NotMigrated, await WhyNotServe());
        var report = await Migrate();

        Assert.Equal(["20260201000000_Second"], report.Applied);
        Assert.Equal(Path.Combine(_folder, "taxcounter.db.before-20260915-140000.db"), report.Backup);
        await using var copy = new SqliteConnection($"Data Source={report.Backup};Mode=ReadOnly;Pooling=False");
        await copy.OpenAsync();
        await using var command = copy.CreateCommand();
        command.CommandText = """SELECT COUNT(*) FROM "__EFMigrationsHistory" """;
        Assert.Equal(1L, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Records_of_a_newer_version_are_neither_served_nor_migrated()
    {
        await Migrate();
        await using (var context = Context())
        {
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('20260301000000_Future', '11.0.0')""");
        }

        Assert.Equal(StorageRefusals.TooNew, await WhyNotServe());
        using var only = ServingLock.Take(_options).Value;
        await using var again = Context();
        Assert.Equal(StorageRefusals.TooNew, (await Migrator(again).MigrateAsync(only)).Refusal);
    }

    [Fact]
    public async Task Without_the_key_file_records_with_tax_ids_are_not_served_and_no_new_keys_are_made()
    {
        await Migrate();
        await Store(new TaxIdVault(_keys).Protect(Ssn));
        Assert.Null(await WhyNotServe());
        File.Delete(_keys.Location);

        var no = await WhyNotServe();

        Assert.Equal("storage.tax-id-keys", no?.Code);
        Assert.Contains("is missing", no?.Message, StringComparison.Ordinal);
        using var only = ServingLock.Take(_options).Value;
        await using var context = Context();
        Assert.Equal(no, (await Migrator(context).MigrateAsync(only)).Refusal);
        Assert.False(_keys.Exists);

        _keys.CreateIfMissing();
        Assert.Contains("cannot be decrypted", (await WhyNotServe())?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_of_the_records_holds_the_digits_of_a_tax_id()
    {
        await Migrate();
        await using var open = Context();
        await open.Database.OpenConnectionAsync(); // so that the log is not folded into the file when the next one closes
        var vault = new TaxIdVault(_keys);
        await Store(vault.Protect(Ssn), vault.Index(Ssn), "4329");

        Assert.Equal(Ssn, vault.Reveal((await open.Holders.SingleAsync()).TaxId));
        var files = Directory.GetFiles(_folder, "taxcounter.db*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.Contains(files, f => f.EndsWith("-wal", StringComparison.Ordinal));
        var bytes = string.Concat(files.Select(ReadShared));
        Assert.Contains("4329", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(Ssn, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("987-65-4329", bytes, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private async Task<MigrationReport> Migrate()
    {
        using var only = ServingLock.Take(_options).Value;
        await using var context = Context();
        return (await Migrator(context).MigrateAsync(only)).Value;
    }

    private async Task<Refusal?> WhyNotServe()
    {
        await using var context = Context();
        return await Migrator(context).WhyNotServeAsync();
    }

    private async Task Store(ProtectedTaxId taxId, byte[]? index = null, string lastFour = "")
    {
        await using var context = Context();
        context.Add(new Holder { Id = 1, TaxId = taxId, Index = index ?? [], LastFour = lastFour });
        await context.SaveChangesAsync();
    }

    private Migrator Migrator(TaxCounterContext context) => new(context, _options, _keys, new OfficeBackup(_options), new HighWaterMark(_options, new StorageHealth(), NullLogger<HighWaterMark>.Instance), new FakeClock());

    private TestContext Context()
    {
        var builder = new DbContextOptionsBuilder<TestContext>();
        builder.UseSqlite(_options.ConnectionString);
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.MigrationsUserTransactionWarning)); // there is no snapshot to compare with
        builder.AddInterceptors(new SqlitePragmas());
        return new TestContext(builder.Options);
    }

    internal sealed class Holder
    {
        public required int Id { get; init; }

        public required ProtectedTaxId TaxId { get; init; }

        public required byte[] Index { get; init; }

        public required string LastFour { get; init; }
    }

    internal sealed class TestContext(DbContextOptions<TestContext> options) : TaxCounterContext(options)
    {
        public DbSet<Holder> Holders => Set<Holder>();

        protected override string? ByteByByte => null;

        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Holder>().Property(h => h.Id).ValueGeneratedNever();
        }
    }

    [DbContext(typeof(TestContext))]
    [Migration("20260101000000_First")]
    internal sealed class First : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            using var context = new TestContext(new DbContextOptionsBuilder<TestContext>().UseSqlite("Data Source=none").Options);
            migrationBuilder.Sql(context.Database.GenerateCreateScript());
        }
    }

    [DbContext(typeof(TestContext))]
    [Migration("20260201000000_Second")]
    internal sealed class Second : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""CREATE TABLE "Later" ("Id" INTEGER PRIMARY KEY)""");
    }
}
