using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Custody;

/// <summary>A drawer that passes from one clerk to another, and one that is counted without closing.</summary>
public abstract class HandoverTests(DatabaseProvider provider) : CustodyTest(provider)
{
    [DatabaseFact]
    public async Task From_the_handover_on_the_second_clerk_takes_payments_and_the_first_one_does_not()
    {
        var drawer = await Worked();
        var slip = await Do(await Counting(CustodyKind.Handover, drawer, "1372.25"), second: Acts.Clerk(2));

        Assert.True(slip.Difference.IsNone);
        Assert.Null(slip.PostingId);
        Assert.True((await Now(drawer)).IsKeptBy(Acts.Clerk(2)));
        await Day.Takes(Acts.Clerk(2), await Day.Owes("50.00"), WorkingDay.Cash("50.00"));
        Assert.Equal("1422.25", await Inside(drawer));
        Assert.Equal("cashiering.not-yours", (await Day.With<DrawerService, Result<Drawer>>(d => d.Lock(drawer.Id, Day.Act(Acts.Clerk())))).Refusal?.Code);
        await Day.Opens(Acts.Clerk(), 4); // the first one may open another
        Assert.Equal("1272.25", (await Day.TurnsIn(Acts.Clerk(2), Acts.Supervisor(), drawer)).CashToBank.Plain());
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task What_is_missing_at_the_handover_is_posted_then_and_not_asked_of_the_second_clerk()
    {
        var drawer = await Worked();
        var slip = await Do(await Counting(CustodyKind.Handover, drawer, "1367.25"), second: Acts.Clerk(2));

        Assert.Equal("-5.00", slip.Difference.Cash.Plain());
        Assert.Equal(("1367.25", "5.00", "1367.25"), (await Inside(drawer), await Balance(LedgerAccount.OverShort), await Balance(LedgerAccount.DrawerCash)));
        Assert.Empty(await Findings());

        var counted = await Day.Counts(Acts.Clerk(2), drawer);
        Assert.Equal(DrawerState.Balanced, counted.State);
        Assert.Equal("cashiering.counts-unexplained", (await Accept(drawer)).Refusal?.Code);
        Assert.Null((await Explain(slip, Acts.Clerk(), "gave a five too much")).Refusal);
        var accepted = (await Accept(drawer)).Value;

        Assert.Equal(("1217.25", "0.00", "5.00"), (accepted.CashToBank.Plain(), accepted.OverShortAmount.Plain(), accepted.Differences.Plain()));
        Assert.Equal(("0.00", "5.00"), (await Balance(LedgerAccount.DrawerCash), await Balance(LedgerAccount.OverShort)));
        Assert.Empty(await Findings());
        Assert.All((await Day.With<IBusinessDaySearch, DayFigures>(d => d.Of(Day.Today))) is { } figures ? DailyCashActivity.Of(figures, RuleBooks.Books.EastBatonRouge).Ties : [], t => Assert.NotEqual(TieState.Differs, t.State));
    }

    [DatabaseFact]
    public async Task Above_the_rules_amount_the_supervisor_enters_a_reason_and_over_and_short_are_not_netted()
    {
        var drawer = await Worked();
        var slip = await Do(await Counting(CustodyKind.Handover, drawer, "1392.25"), second: Acts.Clerk(2)); // 20.00 over
        await Explain(slip, Acts.Clerk());
        await Day.Counts(Acts.Clerk(2), drawer, "-20.00");

        Assert.Equal("cashiering.own-reason-needed", (await Accept(drawer)).Refusal?.Code);
        Assert.Null((await Day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, Day.Act(Acts.Supervisor(), "both counted again")))).Refusal);
        Assert.Equal("0.00", await Balance(LedgerAccount.OverShort)); // 20.00 over and 20.00 short, in two postings
        Assert.Equal(2, await Office.Read(c => c.Set<JournalLine>().CountAsync(l => l.Account == LedgerAccount.OverShort)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_handover_is_refused_with_the_sentence_why()
    {
        var drawer = await Worked();
        var asked = await Counting(CustodyKind.Handover, drawer, "1372.25");
        Assert.Equal("custody.same-person", (await Try(asked, Acts.Clerk(), Acts.Clerk())).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Try(asked, Acts.Clerk(), Acts.Auditor())).Refusal?.Code);
        Assert.Equal("cashiering.not-yours", (await Try(asked, Acts.Clerk(2), Acts.Clerk(3))).Refusal?.Code);
        Assert.Equal("custody.counts-differ", (await Try(asked with { SecondCount = Money.Zero }, Acts.Clerk(), Acts.Clerk(2))).Refusal?.Code);
        await Day.Opens(Acts.Clerk(2), 5);
        Assert.Equal("custody.has-drawer", (await Try(asked, Acts.Clerk(), Acts.Clerk(2))).Refusal?.Code);
        await Day.Takes(Acts.Clerk(), await Day.Owes("10.00"), WorkingDay.Cash("10.00"));
        Assert.Equal("custody.moved", (await Try(asked, Acts.Clerk(), Acts.Clerk(3))).Refusal?.Code);
        Assert.True((await Now(drawer)).IsKeptBy(Acts.Clerk()));
    }

    [DatabaseFact]
    public async Task A_surprise_count_is_kept_with_its_difference_and_the_drawer_goes_on()
    {
        var drawer = await Worked();
        await Day.Takes(Acts.Clerk(), await Day.Owes("100.00"), Day.Check("100.00"));
        Assert.Equal("custody.clerk-needed", (await Try(await Counting(CustodyKind.DrawerCount, drawer, "1372.25", 1), Acts.Supervisor(), Acts.Clerk(2))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Try(await Counting(CustodyKind.DrawerCount, drawer, "1372.25", 1), Acts.Clerk(2), Acts.Clerk())).Refusal?.Code);

        var agrees = await Do(await Counting(CustodyKind.DrawerCount, drawer, "1372.25", 1), Acts.Supervisor(), Acts.Clerk());
        Assert.True(agrees.Difference.IsNone);
        var differs = await Do(await Counting(CustodyKind.DrawerCount, drawer, "1371.25"), Acts.Supervisor(), Acts.Clerk());
        Assert.Equal(new CountDifference(WorkingDay.Dollars("-1.00"), -1, 0), differs.Difference);

        await Day.Takes(Acts.Clerk(), await Day.Owes("10.00"), WorkingDay.Cash("10.00"));
        Assert.Equal((DrawerState.Open, 1), ((await Now(drawer)).State, (await Now(drawer)).Handling.Unexplained));
        Assert.Null((await Explain(differs, Acts.Clerk(), "the check lay under the tray")).Refusal);
        await Day.TurnsIn(Acts.Clerk(), Acts.Supervisor(2), drawer);
        Assert.Equal([agrees.Number, differs.Number], (await Day.With<ICustody, IReadOnlyList<CustodyRecord>>(c => c.OfDrawer(drawer.Id))).Select(r => r.Number));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_slip_is_never_changed()
    {
        var drawer = await Worked();
        await Do(Dropping(drawer, "100.00"));

        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "CustodyRecords" SET "CashCents" = 1""")));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""DELETE FROM "CustodyRecords" """)));
    }

    private Task<Result<Drawer>> Accept(Drawer drawer) => Day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, Day.Act(Acts.Supervisor())));
}

/// <inheritdoc/>
public sealed class HandoverOnSqlite() : HandoverTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class HandoverOnSqlServer() : HandoverTests(DatabaseProvider.SqlServer);
