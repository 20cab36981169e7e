using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>The head of the audit chain that each closed day keeps and prints finds what the chain alone cannot (checklist 48).</summary>
public sealed class ClosedDayHeadsTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task A_closed_day_keeps_the_entry_of_its_own_closing()
    {
        var day = await Closed();

        var entry = await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "cashiering.day-close"));
        var kept = await Office.Read(c => c.Set<ClosedDay>().SingleAsync(d => d.Day == day.Day));

        Assert.Equal(new AuditPoint(entry.Sequence, Convert.ToHexStringLower(entry.Hash)), kept.AuditHead);
        Assert.Equal(64 + 15, kept.AuditHead!.Grouped.Length);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_cut_tail_is_found_although_chain_and_head_agree()
    {
        var first = await Closed();
        await Seen(3);
        var second = await Closed();
        await Seen(1);

        await Cut(second.AuditSequence!.Value);

        Assert.Null(await Office.Read(AuditChain.FindBreakAsync));
        var finding = Assert.Single(await Findings());
        Assert.Equal($"Business day 2026-09-16 was closed with audit entry {second.AuditSequence}, and that entry is missing. The audit trail was cut off at or before it, after the close of 2026-09-15.", finding);
        Assert.Equal(new DateOnly(2026, 9, 15), first.Day);
    }

    [Fact]
    public async Task A_tail_that_was_cut_and_grew_again_is_found()
    {
        await Closed();
        await Seen(3);
        var second = await Closed();
        await Cut(second.AuditSequence!.Value);

        await Seen(5);

        Assert.Null(await Office.Read(AuditChain.FindBreakAsync));
        Assert.Contains("is now a different one", Assert.Single(await Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_entry_is_found_although_everything_after_it_was_sealed_anew()
    {
        await Closed();
        await Seen(3);
        var second = await Closed();
        await Tamper(() => Sql($"""UPDATE "AuditEntries" SET "Name" = 'Somebody else' WHERE "Sequence" = 3"""));
        Assert.NotNull(await Office.Read(AuditChain.FindBreakAsync));

        await SealAnew();

        Assert.Null(await Office.Read(AuditChain.FindBreakAsync));
        Assert.StartsWith($"Business day 2026-09-16 was closed with audit entry {second.AuditSequence}, and that entry is now a different one. It, or an entry before it, after the close of 2026-09-15", Assert.Single(await Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_entry_is_found_although_the_rest_was_renumbered_and_sealed_anew()
    {
        await Closed();
        await Seen(3);
        await Closed();
        await Tamper(async () =>
        {
            await Sql($"""DELETE FROM "AuditEntries" WHERE "Sequence" = 2""");
            await Sql($"""UPDATE "AuditEntries" SET "Sequence" = -"Sequence" WHERE "Sequence" > 2""");
            await Sql($"""UPDATE "AuditEntries" SET "Sequence" = -"Sequence" - 1 WHERE "Sequence" < 0""");
        });

        await SealAnew();

        Assert.Null(await Office.Read(AuditChain.FindBreakAsync));
        Assert.Contains("after the close of 2026-09-15", Assert.Single(await Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_day_that_lost_its_entry_counts()
    {
        await Closed();
        await Closed();
        await Closed();

        await Cut(1);

        Assert.StartsWith("Business day 2026-09-15 was closed with audit entry 1, and that entry is missing. The audit trail was cut off at or before it.", Assert.Single(await Findings()), StringComparison.Ordinal);
        Assert.Contains("3 such records", Assert.Single(await Findings()), StringComparison.Ordinal);
    }

    /// <summary>Closes today, on which nothing happened, and goes on to tomorrow.</summary>
    private async Task<ClosedDay> Closed()
    {
        var closed = (await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(Acts.Supervisor())))).Value;
        Office.Clock.Advance(TimeSpan.FromDays(1));
        return closed;
    }

    private async Task Seen(int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.Null((await Day.With<IAuditTrail, Result<Done>>(t => t.RecordView(Day.Act(Acts.Clerk()), "accounts.view", account: "0102000080"))).Refusal);
        }
    }

    /// <summary>Takes away the entries from this one on and makes the head fit, as somebody would who can write to the file.</summary>
    private Task Cut(long from) => Tamper(async () =>
    {
        await Sql($"""DELETE FROM "AuditEntries" WHERE "Sequence" >= {from}""");
        await HeadFits();
    });

    private async Task Tamper(Func<Task> work)
    {
        await Sql($"""DROP TRIGGER "AuditEntries_no_update" """);
        await Sql($"""DROP TRIGGER "AuditEntries_no_delete" """);
        await work();
    }

    private async Task SealAnew()
    {
        var previous = new AuditHead().Hash;
        foreach (var old in await Office.Read(c => c.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync()))
        {
            var entry = new AuditEntry
            {
                Sequence = old.Sequence,
                At = old.At,
                StaffId = old.StaffId,
                Person = old.Person,
                Name = old.Name,
                From = old.From,
                What = old.What,
                Subject = old.Subject,
                AccountNumber = old.AccountNumber,
                Reason = old.Reason,
                Details = old.Details,
                Changes = old.Changes,
                PreviousHash = previous,
            }.Seal();
            await Sql($"""UPDATE "AuditEntries" SET "PreviousHash" = {entry.PreviousHash}, "Hash" = {entry.Hash} WHERE "Sequence" = {entry.Sequence}""");
            previous = entry.Hash;
        }

        await HeadFits();
    }

    private async Task HeadFits()
    {
        var last = await Office.Read(c => c.Set<AuditEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).FirstOrDefaultAsync());
        var head = new AuditHead();
        await Sql($"""UPDATE "AuditHead" SET "Sequence" = {last?.Sequence ?? 0}, "Hash" = {last?.Hash ?? head.Hash}""");
    }

    private async Task<IEnumerable<string>> Findings() =>
        (await Day.With<IServiceProvider, VerifyReport>(s => ActivatorUtilities.CreateInstance<OfficeVerifier>(s).RunAsync()))
            .Findings.Where(f => f.Invariant == "V10").Select(f => f.Sentence);

    private Task<int> Sql(FormattableString sql) => Office.Read(context => context.Database.ExecuteSqlAsync(sql));
}
