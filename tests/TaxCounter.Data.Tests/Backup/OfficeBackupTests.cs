using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Backup;

public sealed class OfficeBackupTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-backup-").FullName;
    private OfficeDatabase _office = null!;

    private string Target => Path.Combine(_folder, "copy.db");

    [Fact]
    public async Task A_copy_made_while_eight_clerks_write_is_whole_and_holds_what_was_written_before()
    {
        for (var i = 0; i < 20; i++)
        {
            await Write(1);
        }

        using var enough = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var clerks = Enumerable.Range(1, 8).Select(clerk => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                await Write(clerk);
                started.TrySetResult();
            }
        })).ToList();
        await started.Task;

        var report = await Backup().ToFileAsync(Target);

        await enough.CancelAsync();
        await Task.WhenAll(clerks);
        Assert.Equal(Target, report.Value.Path);
        Assert.Equal("ok", await Ask<string>("PRAGMA integrity_check"));
        var entries = await Ask<long>("""SELECT COUNT(*) FROM "AuditEntries" """);
        Assert.True(entries >= 21);
        Assert.Equal(entries, await Ask<long>("""SELECT "Sequence" FROM "AuditHead" """));
    }

    [Fact]
    public async Task A_copy_is_its_owners_alone_and_leaves_nothing_else_behind()
    {
        await Backup().ToFileAsync(Target);

        Assert.Equal([Target], Directory.GetFiles(_folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
        }
    }

    [Fact]
    public async Task A_copy_never_overwrites()
    {
        await File.WriteAllTextAsync(Target, "precious");

        Assert.Equal("storage.backup-exists", (await Backup().ToFileAsync(Target)).Refusal?.Code);
        Assert.Equal("precious", await File.ReadAllTextAsync(Target));
    }

    [Fact]
    public async Task Sql_server_is_backed_up_by_its_own_means()
    {
        var backup = new OfficeBackup(_office.Options with { Provider = DatabaseProvider.SqlServer });

        Assert.Equal(StorageRefusals.BackupBySqlServer, (await backup.ToFileAsync(Target)).Refusal);
    }

    public async ValueTask InitializeAsync() => _office = await OfficeDatabase.Create();

    public async ValueTask DisposeAsync()
    {
        await _office.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private OfficeBackup Backup() => new(_office.Options);

    private async Task Write(int clerk)
    {
        var written = await _office.Do<Done>(Acts.ByClerk(clerk), async services =>
        {
            await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(clerk), "cashiering.receipt-post");
            return Done.It;
        });
        Assert.Null(written.Refusal);
    }

    private async Task<T> Ask<T>(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Target};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
