using System.Data.Common;
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

/// <summary>The program of before, and that of today, which has two migrations more: a table made of another, one that only grows, a column, and one table rebuilt with its rows.</summary>
internal sealed class TwoVersions(string folder)
{
    private readonly DatabaseOptions _options = new()
    {
        Provider = DatabaseProvider.Sqlite,
        ConnectionString = $"Data Source={Path.Combine(folder, "taxcounter.db")};Pooling=False",
        TaxIdKeyPath = Path.Combine(folder, "taxids.json"),
        EvidencePath = Path.Combine(folder, "evidence"),
    };

    public string File => _options.File!;

    /// <summary>The clock of the office.</summary>
    public FakeClock Clock { get; } = new();

    public Task<MigrationReport> MigrateOld() => Migrate(new OldContext(Options<OldContext>()));

    public Task<MigrationReport> MigrateNew(params IInterceptor[] with) => Migrate(new NewContext(Options<NewContext>(with)));

    /// <summary>Why each of the programs does not serve these records, or nobody writes to them; null when it does.</summary>
    public async Task<(Refusal? Old, Refusal? New)> WhyNotServe() => (await WhyNot(new OldContext(Options<OldContext>())), await WhyNot(new NewContext(Options<NewContext>())));

    /// <summary>Tables, indexes and triggers, the migrations on record, and what the rows come to.</summary>
    public static async Task<string> Shape(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var kept = await Rows(connection, """SELECT COUNT(*) || '/' || SUM("Cents") FROM "Kept" """);
        return string.Join('\n', [.. kept, .. await Rows(connection, """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY 1"""), .. await Rows(connection, "PRAGMA integrity_check"), .. await Rows(connection, "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE '\\_\\_EFMigrationsLock' ESCAPE '\\' AND tbl_name <> '__EFMigrationsLock' ORDER BY 1")]);
    }

    private async Task<MigrationReport> Migrate(TaxCounterContext context)
    {
        await using (context)
        {
            using var only = ServingLock.Take(_options).Value;
            return (await Migrator(context).MigrateAsync(only)).Value;
        }
    }

    private async Task<Refusal?> WhyNot(TaxCounterContext context)
    {
        await using (context)
        {
            var migrator = Migrator(context);
            return await migrator.WhyNotServeAsync() ?? await migrator.WhyNotWriteAsync();
        }
    }

    private Migrator Migrator(TaxCounterContext context) => new(context, _options, new TaxIdKeyFile(_options), new OfficeBackup(_options), new HighWaterMark(_options, new StorageHealth(), NullLogger<HighWaterMark>.Instance), Clock);

    private DbContextOptions<T> Options<T>(params IInterceptor[] with)
        where T : DbContext
    {
        var builder = new DbContextOptionsBuilder<T>();
        builder.UseSqlite(_options.ConnectionString);
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.MigrationsUserTransactionWarning)); // there is no snapshot to compare with
        builder.AddInterceptors([new SqlitePragmas(), .. with]);
        return builder.Options;
    }

    private static async Task<List<string>> Rows(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>Does something before each statement of a migration, and before its commits.</summary>
    internal sealed class Before(Action<int> statement) : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private int _statements;

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Next(result));

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Next(result));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Next(result));

        public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(Next(result));

        private T Next<T>(T result)
        {
            statement(++_statements);
            return result;
        }
    }

    internal sealed class Grown
    {
        public required int Id { get; init; }
    }

    internal sealed class OldContext(DbContextOptions<OldContext> options) : TaxCounterContext(options)
    {
        protected override string? ByteByByte => null;
    }

    internal sealed class NewContext(DbContextOptions<NewContext> options) : TaxCounterContext(options)
    {
        protected override string? ByteByByte => null;

        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Grown>(grown =>
            {
                grown.ToTable("Grown").IsAppendOnly();
                grown.Property(g => g.Id).ValueGeneratedNever();
            });
        }
    }

    internal abstract class FirstMigration : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            using var context = new OldContext(new DbContextOptionsBuilder<OldContext>().UseSqlite("Data Source=none").Options);
            migrationBuilder.Sql(context.Database.GenerateCreateScript());
            migrationBuilder.Sql("""CREATE TABLE "Kept" ("Id" INTEGER PRIMARY KEY, "Cents" INTEGER NOT NULL)""");
            migrationBuilder.Sql("""WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO "Kept" SELECT i, i * 7 FROM n""");
        }
    }

    [DbContext(typeof(OldContext))]
    [Migration("20260101000000_First")]
    internal sealed class FirstOfOld : FirstMigration;

    [DbContext(typeof(NewContext))]
    [Migration("20260101000000_First")]
    internal sealed class FirstOfNew : FirstMigration;

    [DbContext(typeof(NewContext))]
    [Migration("20260201000000_Second")]
    internal sealed class Second : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""CREATE TABLE "Grown" ("Id" INTEGER PRIMARY KEY, "Seal" BLOB)""");
            migrationBuilder.Sql("""ALTER TABLE "Kept" ADD COLUMN "Word" TEXT NOT NULL DEFAULT ''""");
            migrationBuilder.Sql("""INSERT INTO "Grown" ("Id") SELECT "Id" FROM "Kept" WHERE "Id" < 10""");
        }
    }

    [DbContext(typeof(NewContext))]
    [Migration("20260301000000_Third")]
    internal sealed class Third : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""CREATE TABLE "ef_temp_Kept" ("Id" INTEGER PRIMARY KEY, "Cents" INTEGER NOT NULL, "Word" TEXT NULL)""");
            migrationBuilder.Sql("""INSERT INTO "ef_temp_Kept" SELECT "Id", "Cents", "Word" FROM "Kept" """);
            migrationBuilder.Sql("""DROP TABLE "Kept" """);
            migrationBuilder.Sql("""ALTER TABLE "ef_temp_Kept" RENAME TO "Kept" """);
            migrationBuilder.Sql("""CREATE INDEX "IX_Kept_Word" ON "Kept" ("Word")""");
        }
    }
}
