using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Business days through the real records: what keeps one open, closing it, and its daily cash activity.</summary>
public abstract class DayServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk(1);
    private static readonly StaffMember _other = Acts.Clerk(2);
    private static readonly StaffMember _supervisor = Acts.Supervisor(1);

    [DatabaseFact]
    public async Task Three_open_drawers_are_open_after_a_restart_with_the_same_float_owner_and_totals()
    {
        for (var n = 1; n <= 3; n++)
        {
            await Day.Opens(Acts.Clerk(n), n, $"{n}50.00");
            await Day.Takes(Acts.Clerk(n), await Day.Owes("80.00"), WorkingDay.Cash($"{n}0.00"), Day.Check("20.00"));
        }

        var before = (await Figures()).Drawers.Select(Said).ToArray();

        // New services and connections over the same database, as after a restart.
        await using var restarted = Restarted();
        var day = new WorkingDay(restarted, Office.Clock);
        var after = (await day.With<IBusinessDaySearch, IReadOnlyList<DrawerOfDay>>(r => r.Drawers(Day.Today))).Select(Said).ToArray();
        Assert.Equal(["1 Clerk 1 Open 150.00 160.00 20.00", "2 Clerk 2 Open 250.00 270.00 20.00", "3 Clerk 3 Open 350.00 380.00 20.00"], after);
        Assert.Equal(before, after);
        var kept = await day.With<IDrawers, Drawer?>(d => d.KeptBy(Acts.Clerk(2).Id, day.Today));
        Assert.Equal(2, kept?.Number);
        Assert.Null(kept!.WhyNotPost(Acts.Clerk(2), day.Today));

        static string Said(DrawerOfDay d) => $"{d.Drawer.Number} {d.Drawer.ClerkName} {d.Drawer.State} {d.Drawer.StartingCash} {d.Contents.Cash} {d.Papers}";
    }

    [DatabaseFact]
    public async Task A_day_with_an_open_drawer_a_waiting_void_and_unsealed_money_lists_all_three()
    {
        await Day.Opens(_clerk, 1);
        var paymentEvent = await Day.Takes(_clerk, await Day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await Day.AsksToVoid(_clerk, paymentEvent);
        var turnedIn = await Day.Opens(_other, 2);
        await Day.Takes(_other, await Day.Owes("50.00"), Day.Check("50.00"));
        await Day.TurnsIn(_other, _supervisor, turnedIn);

        var no = (await Close()).Refusal;
        Assert.Equal("cashiering.day-left-to-do", no?.Code);
        Assert.Contains("Drawer 1 (Clerk 1) is open.", no!.Message, StringComparison.Ordinal);
        Assert.Contains($"The void of receipt {paymentEvent.Number} is waiting for a supervisor", no.Message, StringComparison.Ordinal);
        Assert.Contains("The money from drawer 2 is not in a sealed deposit.", no.Message, StringComparison.Ordinal);
        Assert.Empty(await Office.Read(c => c.Set<ClosedDay>().ToListAsync()));
    }

    [DatabaseFact]
    public async Task Two_who_close_a_day_at_once_close_it_once()
    {
        await WorkedAndSealed();

        var both = await Task.WhenAll(Close(), Close());
        Assert.Single(both, r => r.Refusal is null);
        Assert.Single(both, r => r.Refusal?.Code == "cashiering.day-already-closed");
        var closed = await Office.Read(c => c.Set<ClosedDay>().SingleAsync());
        Assert.Equal("417.50", closed.Total.ToString());
        Assert.Equal(4, closed.Receipts);
        Assert.Equal(1, closed.Voided);
    }

    [DatabaseFact]
    public async Task A_closed_day_opens_no_drawer_and_a_clerk_or_tomorrow_closes_none()
    {
        await WorkedAndSealed();
        Assert.Equal("staff.not-allowed", (await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_clerk)))).Refusal?.Code);
        Assert.Equal("cashiering.day-not-yet", (await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today.AddDays(1), Day.Act(_supervisor)))).Refusal?.Code);
        Assert.Null((await Close()).Refusal);

        var opened = await Day.With<DrawerService, Result<Drawer>>(d => d.Open(9, Money.Zero, Day.Act(_clerk)));
        Assert.Equal("journal.day-closed", opened.Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_drawer_whose_receipts_were_all_voided_after_acceptance_does_not_keep_the_day_open()
    {
        var drawer = await Day.Opens(_clerk, 1);
        var paymentEvent = await Day.Takes(_clerk, await Day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await Day.TurnsIn(_clerk, _supervisor, drawer);
        await Day.Voids(_clerk, _supervisor, paymentEvent);

        Assert.Null((await Close()).Refusal);
    }

    [DatabaseFact]
    public async Task The_daily_cash_activity_ties_receipts_taxes_funds_drawers_and_deposits_to_the_cent()
    {
        await WorkedAndSealed();

        var activity = await Activity();
        Assert.Equal("417.50", activity.All.Total.ToString());
        Assert.Equal(["Clerk 1 3/1 57.50 300.00 0.00 0.00", "Clerk 2 1/0 0.00 0.00 20.00 40.00"], activity.Clerks.Select(c => $"{c.Clerk} {c.Receipts}/{c.Voided} {c.Cash} {c.Checks} {c.MoneyOrders} {c.Cards}"));
        var tax = Assert.Single(activity.Taxes);
        Assert.Equal("407.51", tax.Total.ToString());
        Assert.Equal("9.99", activity.Unapplied.ToString());
        Assert.Equal(tax.Total, activity.Funds.Total(f => f.Amount));
        Assert.True(activity.Funds.Count > 1);
        Assert.True(activity.NothingDiffers, string.Join('\n', activity.Ties.Select(t => t.Sentence)));
        Assert.Contains(activity.Ties, t => t is { State: TieState.Ties, Sentence: "All $377.50 in cash and checks turned in is in sealed deposits." });
    }

    [DatabaseFact]
    public async Task A_drawer_that_is_short_still_ties_and_says_by_how_much()
    {
        var drawer = await Day.Opens(_clerk, 1);
        await Day.Takes(_clerk, await Day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await Day.TurnsIn(_clerk, _supervisor, drawer, "-5.00");

        var activity = await Activity();
        Assert.True(activity.NothingDiffers, string.Join('\n', activity.Ties.Select(t => t.Sentence)));
        Assert.Contains(activity.Ties, t => t.Sentence == "1 drawer turned in $75.00 in cash for the bank, the same as the receipts less $5.00 short.");
    }

    [DatabaseFact]
    public async Task A_drawer_that_holds_less_than_its_float_ties_too()
    {
        var drawer = await Day.Opens(_clerk, 1);
        await Day.TurnsIn(_clerk, _supervisor, drawer, "-30.00");

        var activity = await Activity();
        Assert.True(activity.NothingDiffers, string.Join('\n', activity.Ties.Select(t => t.Sentence)));
        Assert.Contains(activity.Ties, t => t.Sentence.StartsWith("1 drawer turned in $0.00", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task What_waits_for_a_supervisor_is_shown_oldest_first_and_ones_own_is_known()
    {
        var drawer = await Day.Opens(_clerk, 1);
        var paymentEvent = await Day.Takes(_clerk, await Day.Owes("80.00"), WorkingDay.Cash("80.00"));
        await Day.AsksToVoid(_clerk, paymentEvent, "wrong account");
        Office.Clock.Advance(TimeSpan.FromMinutes(10));
        await Day.Counts(_clerk, drawer, "2.00");

        var waiting = await Day.With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(_supervisor));
        Assert.Equal(["void", "drawer"], waiting.Select(i => i.Kind.Code));
        Assert.Equal("80.00", waiting[0].Amount.ToString());
        Assert.Equal("2.00", waiting[1].Amount.ToString());
        Assert.All(waiting, i => Assert.True(i.IsOwn(_clerk)));
        Assert.All(waiting, i => Assert.False(i.IsOwn(_supervisor)));
        Assert.Equal((2, waiting[0].Since), await Day.With<IApprovals, (int, DateTime?)>(q => q.Count(_supervisor)));
    }

    private async Task WorkedAndSealed()
    {
        var first = await Day.Opens(_clerk, 1);
        await Day.Takes(_clerk, await Day.Owes("290.01"), Day.Check("300.00"));
        await Day.Takes(_clerk, await Day.Owes("57.50"), WorkingDay.Cash("60.00"));
        await Day.Voids(_clerk, _supervisor, await Day.Takes(_clerk, await Day.Owes("33.33"), WorkingDay.Cash("40.00")));
        var second = await Day.Opens(_other, 2);
        await Day.Takes(_other, await Day.Owes("60.00"), Day.MoneyOrder("20.00"), WorkingDay.Card("40.00"));
        await Day.TurnsIn(_clerk, _supervisor, first);
        await Day.TurnsIn(_other, _supervisor, second);
        var deposit = (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare([first.Id, second.Id], Day.Act(_supervisor)))).Value;
        var says = await Day.With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        var pieces = new DrawerPieces(WorkingDay.PiecesOf(says.Cash), says.Checks, 0);
        Assert.Null((await Day.With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, "BAG-7", pieces, Day.Act(_supervisor)))).Refusal);
        Assert.Null((await Day.With<DepositService, Result<Deposit>>(d => d.Verify(deposit.Id, "BAG-7", says.Checks, says.Total, Day.Act(Acts.Supervisor(2))))).Refusal);
    }

    private ServiceProvider Restarted()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Office.Clock);
        services.AddTaxCounterData(Office.Options);
        WorkingDay.AddDuties(services);
        return services.BuildServiceProvider();
    }

    private Task<Result<ClosedDay>> Close() => Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_supervisor)));

    private Task<DayFigures> Figures() => Day.With<IBusinessDaySearch, DayFigures>(r => r.Of(Day.Today));

    private async Task<DailyCashActivity> Activity() => await Day.With<RuleBook, DailyCashActivity>(async rules => DailyCashActivity.Of(await Figures(), rules));
}

/// <inheritdoc/>
public sealed class DayServiceOnSqlite() : DayServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class DayServiceOnSqlServer() : DayServiceTests(DatabaseProvider.SqlServer);
