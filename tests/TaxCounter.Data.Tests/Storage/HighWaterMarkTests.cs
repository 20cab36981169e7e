using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Domain.Audit;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>The records are put back to an earlier moment, as a log that was cut off does in silence; the mark outside of them knows better.</summary>
public sealed class HighWaterMarkTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    private string File => Office.Options.File!;

    [Fact]
    public async Task Acts_that_were_answered_and_are_gone_are_said_with_their_numbers_which_are_not_given_again()
    {
        await GiveNumbers(3);
        await PutBackAfter(() => GiveNumbers(2));

        var found = await Desk(d => d.FindAsync());
        Assert.Equal((3L, 5L), (found!.There, found.Marked));
        Assert.Contains("2 entries are missing", found.Sentence, StringComparison.Ordinal);
        Assert.Contains("not given again: receipt 4 to 5 of 2026.", found.Sentence, StringComparison.Ordinal);
        Assert.Contains((await new ImportDesk(Office).Verify()).Findings, f => f.Invariant == "V52" && f.Sentence == found.Sentence);

        Assert.Equal(found.Sentence, (await Desk(d => d.SettleAsync(Acts.ByClerk(1)))).Value);

        Assert.Null(await Desk(d => d.FindAsync()));
        Assert.Equal(6, await GiveNumbers(1));
        var after = await new ImportDesk(Office).Verify();
        Assert.DoesNotContain(after.Findings, f => f.Invariant == "V52");
        Assert.Contains(after.Notes, n => n.Contains("receipt 4 to 5 of 2026", StringComparison.Ordinal));
        Assert.Contains(await Office.Read(c => c.Set<AuditEntry>().ToListAsync()), e => e.What == "audit.records-missing" && e.Details == found.Sentence);
    }

    [Fact]
    public async Task Wherever_the_log_is_cut_off_the_records_are_whole_acts_and_what_is_missing_is_said()
    {
        await GiveNumbers(2);
        await Settle();
        await GiveNumbers(12);
        var (log, mark) = (await ReadShared(File + "-wal"), await ReadShared(File + ".mark"));
        var random = new Random(20261130);
        for (var round = 0; round < 12; round++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Office.Folder, $"torn-{round}")).FullName;
            var torn = Path.Combine(folder, "taxcounter.db");
            await System.IO.File.WriteAllBytesAsync(torn, await ReadShared(File));
            var cut = random.Next(0, log.Length);
            await System.IO.File.WriteAllBytesAsync(torn + "-wal", round % 2 == 0 ? log[..cut] : [.. log[..cut], .. new byte[Math.Min(4096, log.Length - cut)], .. log[Math.Min(log.Length, cut + 4096)..]]);
            await System.IO.File.WriteAllBytesAsync(torn + ".mark", mark);
            await using var office = OfficeDatabase.Over(torn, Office.Options.TaxIdKeyPath);

            await using var scope = office.Scope();
            var missing = await scope.ServiceProvider.GetRequiredService<ShortfallDesk>().FindAsync();
            var report = await new ImportDesk(office).Verify();

            var entries = await office.Read(c => c.Set<AuditEntry>().CountAsync());
            Assert.InRange(entries, 2, 14);
            Assert.Equal(entries < 14, missing is not null);
            Assert.Equal(entries < 14 ? ["V52"] : [], report.Findings.Select(f => f.Invariant).Where(i => i != "V4")); // V4: these numbers are on no receipt
            Assert.Equal(entries < 14 ? $"receipt {entries + 1}{(entries < 13 ? " to 14" : "")} of 2026" : null, missing?.Numbers.Select(Shortfall.Range).Single());
        }
    }

    [Fact]
    public async Task A_trail_that_was_rewritten_to_the_last_seal_is_not_the_one_that_had_been_written()
    {
        await GiveNumbers(3);
        await Office.Read(async context =>
        {
            foreach (var trigger in await context.Database.SqlQueryRaw<string>("""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""").ToListAsync())
            {
                await context.Database.ExecuteSqlRawAsync(string.Concat("DROP TRIGGER ", trigger));
            }

            return await context.Database.ExecuteSqlRawAsync("""UPDATE "AuditEntries" SET "Hash" = x'01' WHERE "Sequence" = 3; UPDATE "AuditHead" SET "Hash" = x'01'""");
        });

        Assert.StartsWith("Audit entry 3 is not the one that had been written", (await Desk(d => d.FindAsync()))!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_mark_cannot_be_written_acts_are_answered_and_the_administrator_is_told()
    {
        Directory.CreateDirectory(File + ".mark");

        Assert.Equal(1, await GiveNumbers(1));

        var health = Office.Services.GetRequiredService<StorageHealth>();
        Assert.Null(health.Problem);
        Assert.Contains("Payments go on.", health.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_as_they_were_left_miss_nothing()
    {
        await GiveNumbers(3);

        Assert.Null(await Desk(d => d.FindAsync()));
        Assert.Null((await Desk(d => d.SettleAsync(Acts.ByClerk(1)))).Value);
    }

    [Fact]
    public async Task A_torn_write_of_the_mark_leaves_the_one_before()
    {
        await GiveNumbers(2);
        var mark = Office.Services.GetRequiredService<HighWaterMark>();
        var before = mark.Read()!;
        var whole = await System.IO.File.ReadAllBytesAsync(mark.Location!);
        await GiveNumbers(1);
        var torn = await System.IO.File.ReadAllBytesAsync(mark.Location!);
        var at = Enumerable.Range(0, torn.Length).First(i => i >= whole.Length || whole[i] != torn[i]);
        torn[at + 20] ^= 0xFF;

        mark.Dispose();
        await System.IO.File.WriteAllBytesAsync(mark.Location!, torn);

        Assert.Equal(before.Sequence, mark.Read()!.Sequence);
    }

    [Fact]
    public async Task New_records_are_not_made_where_others_are_gone()
    {
        await GiveNumbers(1);
        var options = Office.Options with { ConnectionString = $"Data Source={Path.Combine(Office.Folder, "gone", "taxcounter.db")};Pooling=False" };
        Directory.CreateDirectory(Path.Combine(Office.Folder, "gone"));
        System.IO.File.Copy(File + ".mark", options.File + ".mark");

        await using var scope = Office.Scope();
        var services = scope.ServiceProvider;
        using var mark = ActivatorUtilities.CreateInstance<HighWaterMark>(services, options);
        using var only = ServingLock.Take(options).Value;
        var no = (await ActivatorUtilities.CreateInstance<Migrator>(services, options, mark).MigrateAsync(only)).Refusal;

        Assert.Equal("storage.records-gone", no?.Code);
        Assert.Contains("Restore the last backup.", no?.Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(options.File));
    }

    /// <summary>Gives out receipt numbers, each in an act of its own with its entry.</summary>
    private async Task<long> GiveNumbers(int many)
    {
        var last = 0L;
        for (var i = 0; i < many; i++)
        {
            var given = await Office.Do<long>(Acts.ByClerk(1), async services =>
            {
                await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(1), "cashiering.receipt-post");
                return await services.GetRequiredService<NumberCounters>().Next("receipt/2026");
            });
            last = given.Value;
        }

        return last;
    }

    private static async Task<byte[]> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task PutBackAfter(Func<Task> acts)
    {
        await Settle();
        var before = File + ".before";
        System.IO.File.Copy(File, before);
        await acts();
        await Settle();
        System.IO.File.Copy(before, File, overwrite: true);
    }

    /// <summary>Everything in the file, nothing in a log.</summary>
    private async Task Settle()
    {
        await Office.Services.GetRequiredService<WriteGate>().DisposeAsync();
        SqliteConnection.ClearAllPools();
        System.IO.File.Delete(File + "-wal");
        System.IO.File.Delete(File + "-shm");
    }

    private async Task<T> Desk<T>(Func<ShortfallDesk, Task<T>> use)
    {
        await using var scope = Office.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<ShortfallDesk>());
    }
}
