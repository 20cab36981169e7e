using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Audit;

public abstract class AuditTrailTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    [DatabaseFact]
    public async Task An_entry_says_who_when_where_what_and_why()
    {
        var at = new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc).AddTicks(1234567);
        await Write(Acts.By(Acts.Clerk(2), at, "wrong account"), "cashiering.receipt-void");

        var entry = await Office.Read(context => context.Set<AuditEntry>().SingleAsync());

        Assert.Equal((1, "E102", "Clerk 2", "127.0.0.1", "cashiering.receipt-void"), (entry.Sequence, entry.Person, entry.Name, entry.From, entry.What));
        Assert.Equal(("R-1", "100017", "wrong account", "more"), (entry.Subject, entry.AccountNumber, entry.Reason, entry.Details));
        Assert.Equal(at.AddTicks(-7), entry.At);
        Assert.Equal(DateTimeKind.Utc, entry.At.Kind);
        Assert.Null(await FindBreak());
    }

    [DatabaseFact]
    public async Task Several_entries_of_one_act_follow_each_other()
    {
        await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            var trail = services.GetRequiredService<IAuditTrail>();
            await trail.Record(Acts.ByClerk(), "first");
            await trail.Record(Acts.ByClerk(), "second");
            return Done.It;
        });

        var entries = await Office.Read(context => context.Set<AuditEntry>().OrderBy(e => e.Sequence).ToListAsync());

        Assert.Equal(["first", "second"], entries.Select(e => e.What));
        Assert.Equal(entries[0].Hash, entries[1].PreviousHash);
        Assert.Null(await FindBreak());
    }

    [DatabaseFact]
    public async Task A_refused_act_leaves_no_entry_and_no_gap()
    {
        await Write(Acts.ByClerk(), "kept");
        await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "refused");
            return new Refusal("test.no", "No.");
        });
        await Write(Acts.ByClerk(), "kept too");

        Assert.Equal([1L, 2L], await Office.Read(context => context.Set<AuditEntry>().Select(e => e.Sequence).Order().ToListAsync()));
        Assert.Null(await FindBreak());
    }

    [DatabaseFact]
    public async Task A_view_is_kept_without_disturbing_what_the_request_has_read()
    {
        await using var scope = Office.Scope();
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
        var read = await context.Set<AuditHead>().SingleAsync();

        var seen = await scope.ServiceProvider.GetRequiredService<IAuditTrail>().RecordView(Acts.ByClerk(), "accounts.view", account: "100017");

        Assert.Null(seen.Refusal);
        Assert.Equal(EntityState.Unchanged, context.Entry(read).State);
        Assert.Equal("accounts.view", await Office.Read(c => c.Set<AuditEntry>().Select(e => e.What).SingleAsync()));
    }

    [DatabaseFact]
    public async Task An_entry_outside_of_a_transaction_is_a_mistake_of_the_program()
    {
        await using var scope = Office.Scope();

        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "lost"));
    }

    [DatabaseFact]
    public async Task Eight_clerks_at_once_do_not_fork_the_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(clerk => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                await Write(Acts.ByClerk(clerk), "cashiering.receipt-post");
            }
        })));

        Assert.Equal(200, await Office.Read(context => context.Set<AuditEntry>().CountAsync()));
        Assert.Null(await FindBreak());
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_to_change_or_delete_an_entry()
    {
        await Write(Acts.ByClerk(), "kept");

        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""UPDATE "AuditEntries" SET "What" = 'changed'"""));
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""DELETE FROM "AuditEntries" """));

        Assert.Equal("kept", await Office.Read(context => context.Set<AuditEntry>().Select(e => e.What).SingleAsync()));
        Assert.Empty(await Office.Read(AppendOnlyTables.MissingAsync));
    }

    [DatabaseFact]
    public async Task A_trigger_that_is_gone_is_noticed_and_put_back()
    {
        await Sql("""DROP TRIGGER "AuditEntries_no_delete" """);
        Assert.Equal(["AuditEntries"], await Office.Read(AppendOnlyTables.MissingAsync));

        await Office.Read(async context =>
        {
            await AppendOnlyTables.EnsureAsync(context);
            return Done.It;
        });

        Assert.Empty(await Office.Read(AppendOnlyTables.MissingAsync));
        await Write(Acts.ByClerk(), "kept");
        await Assert.ThrowsAnyAsync<DbException>(() => Sql("""DELETE FROM "AuditEntries" """));
    }

    [DatabaseFact]
    public async Task Whatever_is_tampered_with_the_first_bad_entry_is_named()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Write(Acts.ByClerk(i), $"act {i}");
        }

        await Sql("""DROP TRIGGER "AuditEntries_no_update" """);
        await Sql("""DROP TRIGGER "AuditEntries_no_delete" """);

        await Sql("""UPDATE "AuditEntries" SET "Details" = "Subject", "Subject" = "Details" WHERE "Sequence" = 3""");
        Assert.Equal(3, (await FindBreak())?.Sequence);
        await Sql("""UPDATE "AuditEntries" SET "Details" = "Subject", "Subject" = "Details" WHERE "Sequence" = 3""");
        Assert.Null(await FindBreak());

        await Sql("""UPDATE "AuditEntries" SET "Sequence" = 99 WHERE "Sequence" = 2""");
        await Sql("""UPDATE "AuditEntries" SET "Sequence" = 2 WHERE "Sequence" = 4""");
        await Sql("""UPDATE "AuditEntries" SET "Sequence" = 4 WHERE "Sequence" = 99""");
        Assert.Equal(2, (await FindBreak())?.Sequence);
        await Sql("""DELETE FROM "AuditEntries" WHERE "Sequence" = 2""");
        Assert.Equal(2, (await FindBreak())?.Sequence);
        await Sql("""DELETE FROM "AuditEntries" WHERE "Sequence" > 1""");
        Assert.Equal(2, (await FindBreak())?.Sequence);
    }

    private async Task Write(CounterAct act, string what)
    {
        var written = await Office.Do<Done>(act, async services =>
        {
            await services.GetRequiredService<IAuditTrail>().Record(act, what, "R-1", "100017", "more");
            return Done.It;
        });
        Assert.Null(written.Refusal);
    }

    private Task<AuditBreak?> FindBreak() => Office.Read(AuditChain.FindBreakAsync);

    private Task<int> Sql(string sql) => Office.Read(context => context.Database.ExecuteSqlRawAsync(sql));
}

public sealed class AuditTrailOnSqlite() : AuditTrailTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task An_entry_cannot_be_replaced_either()
    {
        await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "kept");
            return Done.It;
        });

        await Assert.ThrowsAnyAsync<DbException>(() => Office.Read(context => context.Database.ExecuteSqlRawAsync(
            """INSERT OR REPLACE INTO "AuditEntries" SELECT * FROM "AuditEntries" """)));
    }
}

[OnSqlServer]
public sealed class AuditTrailOnSqlServer() : AuditTrailTests(DatabaseProvider.SqlServer);
