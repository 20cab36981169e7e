using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Audit;

/// <summary>Looking through the audit trail.</summary>
public abstract class AuditSearchTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly DateTime _at = new(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc);

    [DatabaseFact]
    public async Task Newest_first_and_a_page_at_a_time()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Write(Acts.ByClerk(i), "accounts.view");
        }

        Assert.Equal([5L, 4L], (await Find(new AuditQuestion(), 0, 2)).Select(r => r.Sequence));
        Assert.Equal([3L, 2L], (await Find(new AuditQuestion(), 2, 2)).Select(r => r.Sequence));
    }

    [DatabaseFact]
    public async Task Each_question_narrows_and_several_narrow_together()
    {
        await Write(Acts.By(Acts.Clerk(1), _at, "asked at the window"), "accounts.view", account: "0102000080");
        await Write(Acts.By(Acts.Clerk(2), _at.AddDays(1)), "accounts.view", account: "0102000080");
        await Write(Acts.By(Acts.Clerk(1), _at.AddDays(2)), "cashiering.drawer-open", "drawer 3 of 2026-09-17", details: "starting cash 100%");

        Assert.Equal([3L, 1L], await Sequences(new AuditQuestion(), "E101"));
        Assert.Equal([2L, 1L], await Sequences(new AuditQuestion { Account = "0102000080" }));
        Assert.Equal([3L], await Sequences(new AuditQuestion { What = "cashiering.drawer-open" }));
        Assert.Equal([3L], await Sequences(new AuditQuestion { Subject = "drawer 3 of 2026-09-17" }));
        Assert.Equal([2L], await Sequences(new AuditQuestion { From = _at.AddHours(1), Before = _at.AddDays(2) }));
        Assert.Equal([1L], await Sequences(new AuditQuestion { Text = "window" }));
        Assert.Equal([3L], await Sequences(new AuditQuestion { Text = "100%" }));
        Assert.Empty(await Sequences(new AuditQuestion { Text = "1%0" }));
        Assert.Equal([1L], await Sequences(new AuditQuestion { Account = "0102000080", Before = _at.AddDays(3) }, "E101"));
        Assert.Empty(await Sequences(new AuditQuestion { From = _at.AddDays(30) }));
    }

    [DatabaseFact]
    public async Task An_entry_of_a_day_is_found_although_the_clock_was_set_back()
    {
        await Write(Acts.By(Acts.Clerk(1), _at.AddDays(1)), "second day");
        await Write(Acts.By(Acts.Clerk(1), _at), "first day, written later");
        await Write(Acts.By(Acts.Clerk(1), _at.AddDays(1)), "second day again");

        Assert.Equal([2L], await Sequences(new AuditQuestion { Before = _at.AddHours(1) }));
        Assert.Equal([3L, 1L], await Sequences(new AuditQuestion { From = _at.AddHours(1) }));
    }

    [DatabaseFact]
    public async Task The_kinds_of_acts_are_those_there_are_entries_of()
    {
        await Write(Acts.ByClerk(), "search");
        await Write(Acts.ByClerk(), "accounts.view");
        await Write(Acts.ByClerk(), "search");

        Assert.Equal(["accounts.view", "search"], await Day.With<IAuditSearch, IReadOnlyList<string>>(s => s.KindsAsync()));
    }

    [DatabaseFact]
    public async Task An_account_tells_its_whole_story_the_void_of_its_receipt_included()
    {
        await Day.Opens(Acts.Clerk(1), 1);
        var mine = await Day.Owes("80.00");
        var paymentEvent = await Day.Takes(Acts.Clerk(1), mine, WorkingDay.Cash("80.00"));
        await Day.Voids(Acts.Clerk(1), Acts.Supervisor(1), paymentEvent);
        await Day.Takes(Acts.Clerk(1), await Day.Owes("50.00"), WorkingDay.Cash("50.00"));

        var story = await Find(new AuditQuestion { Account = mine.Number.Digits }, 0, 50);
        var receipt = await Find(new AuditQuestion { Subject = paymentEvent.Number.ToString() }, 0, 50);

        Assert.Equal(["cashiering.void-approve", "cashiering.void-request", "cashiering.payment-take"], story.Select(r => r.What));
        Assert.Equal(story.Select(r => r.Sequence), receipt.Select(r => r.Sequence));
    }

    private async Task<IEnumerable<long>> Sequences(AuditQuestion question, string? who = null) =>
        (await Find(who is null ? question : question with { Who = who }, 0, 50)).Select(r => r.Sequence);

    private Task<IReadOnlyList<AuditRow>> Find(AuditQuestion question, int skip, int take) => Day.With<IAuditSearch, IReadOnlyList<AuditRow>>(s => s.FindAsync(question, skip, take));

    private async Task Write(CounterAct act, string what, string? subject = null, string? account = null, string? details = null) =>
        Assert.Null((await Day.With<IAuditTrail, Result<Done>>(t => t.RecordView(act, what, subject, account, details))).Refusal);
}

public sealed class AuditSearchOnSqlite() : AuditSearchTests(DatabaseProvider.Sqlite)
{
    /// <summary>What SQLite says it will do, so that a million entries stay fast.</summary>
    [Theory]
    [InlineData("\"Person\" = 'E1'", "IX_AuditEntries_Person_Sequence")]
    [InlineData("\"AccountNumber\" = '0102000080'", "IX_AuditEntries_AccountNumber_Sequence")]
    [InlineData("\"Subject\" = 'R-2026-000001-1'", "IX_AuditEntries_Subject_Sequence")]
    [InlineData("\"What\" = 'search'", "IX_AuditEntries_What_Sequence")]
    public async Task Each_question_is_answered_from_its_index_without_sorting(string where, string index)
    {
        var plan = await Office.Read(async context =>
        {
            await context.Database.OpenConnectionAsync();
            using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the conditions stand above
            command.CommandText = $"EXPLAIN QUERY PLAN SELECT * FROM \"AuditEntries\" WHERE {where} ORDER BY \"Sequence\" DESC LIMIT 51";
#pragma warning restore CA2100
            using var reader = await command.ExecuteReaderAsync();
            List<string> lines = [];
            while (await reader.ReadAsync())
            {
                lines.Add(reader.GetString(3));
            }

            return lines;
        });

        Assert.Contains(index, Assert.Single(plan), StringComparison.Ordinal);
    }
}

[OnSqlServer]
public sealed class AuditSearchOnSqlServer() : AuditSearchTests(DatabaseProvider.SqlServer);
