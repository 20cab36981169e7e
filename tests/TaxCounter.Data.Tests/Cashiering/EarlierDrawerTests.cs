using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Yesterday's drawer is found and finished before a new one opens; a supervisor may let one open with a reason.</summary>
public abstract class EarlierDrawerTests(DatabaseProvider provider) : DayCloseTest(provider)
{
    [DatabaseFact]
    public async Task A_drawer_of_an_earlier_day_is_counted_before_a_new_one_opens()
    {
        var old = await Day.Opens(Clerk, 1);
        Office.Clock.Advance(TimeSpan.FromDays(3));

        var refused = await Open(Clerk, 2);

        Assert.Equal("cashiering.earlier-first", refused.Refusal?.Code);
        Assert.StartsWith($"Drawer 1 of {DateWords.WithWeekday(old.BusinessDay)} is not counted yet. Count it first, then open a new drawer.", refused.Refusal!.Message, StringComparison.Ordinal);
        Assert.Null((await Open(Other, 2)).Refusal); // nobody else waits for it

        await Day.Counts(Clerk, old); // counted, and not accepted yet: that is the supervisor's to do
        Assert.Null((await Open(Clerk, 3)).Refusal);
        Assert.Empty(await Exceptions());
    }

    [DatabaseFact]
    public async Task One_that_does_not_balance_has_its_reason_before_a_new_one_opens()
    {
        var old = await Day.Opens(Clerk, 1);
        Assert.Null((await Day.With<DrawerService, Result<Drawer>>(s => s.StartCount(old.Id, Day.Act(Clerk)))).Refusal);
        await Day.With<DrawerService, Result<Drawer>>(s => s.Seal(old.Id, new DrawerPieces(WorkingDay.PiecesOf(new Money(19_900)), 0, 0), Day.Act(Clerk)));
        Assert.Null((await Open(Clerk, 2)).Refusal); // the same day: the window goes on, as before

        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("does not balance and has no reason yet", (await Open(Clerk, 3)).Refusal?.Message, StringComparison.Ordinal);
        await Day.With<DrawerService, Result<Drawer>>(s => s.Explain(old.Id, Day.Act(Clerk, "a dollar fell behind the tray")));
        Assert.Contains("is not counted yet", (await Open(Clerk, 3)).Refusal?.Message, StringComparison.Ordinal);
        await Day.Counts(Clerk, (await Drawers()).Single(d => d.Number == 2));
        Assert.Null((await Open(Clerk, 3)).Refusal);
    }

    [DatabaseFact]
    public async Task A_supervisor_lets_one_open_with_a_reason_and_it_stands_in_the_day()
    {
        var old = await Day.Opens(Clerk, 1);
        Office.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal("staff.reason-needed", (await Open(Clerk, 2, First, "")).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Open(Clerk, 2, Other, "the safe is locked")).Refusal?.Code);
        Assert.Equal("cashiering.earlier-first", (await Open(Clerk, 2)).Refusal?.Code);
        Assert.Null((await Open(Clerk, 2, First, "the safe is locked")).Refusal);

        Assert.Equal(
            [$"2 OpenedBeside drawer 1 of {DateWords.WithWeekday(old.BusinessDay)} is open and not counted: the safe is locked; Clerk 1, Supervisor 1"],
            (await Exceptions()).Select(e => $"{e.Drawer} {e.Kind} {e.Says}; {e.By}"));
        Assert.Equal([1, 2], (await Day.With<IBusinessDaySearch, IReadOnlyList<DrawerOfDay>>(s => s.DrawersNow(Day.Today))).Select(d => d.Drawer.Number));
        Assert.Equal([2], (await Day.With<IBusinessDaySearch, IReadOnlyList<DrawerOfDay>>(s => s.Drawers(Day.Today))).Select(d => d.Drawer.Number));
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""DELETE FROM "DrawersBeside" """)));
    }

    [DatabaseFact]
    public async Task A_supervisor_who_keeps_a_drawer_does_not_let_their_own_open()
    {
        await Day.Opens(First, 1);
        Office.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal("staff.own-work", (await Open(First, 2, First, "the safe is locked")).Refusal?.Code);
        Assert.Null((await Open(First, 2, Second, "the safe is locked")).Refusal);
    }

    [DatabaseFact]
    public async Task A_supervisor_finishes_the_drawer_of_a_clerk_who_does_not_come_back_and_another_one_accepts_it()
    {
        var old = await Day.Opens(Clerk, 1);
        Assert.Equal("cashiering.take-over-today", (await TakeOver(old, First)).Refusal?.Code);
        Office.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal("staff.not-allowed", (await TakeOver(old, Other)).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await TakeOver(old, First, null)).Refusal?.Code);
        Assert.Null((await TakeOver(old, First)).Refusal);
        Assert.Equal("cashiering.take-over-own", (await TakeOver(old, First)).Refusal?.Code);
        Assert.Null((await Open(Clerk, 2)).Refusal); // it is no longer theirs to finish

        await Day.Counts(First, old);
        Assert.Equal("cashiering.take-over-finished", (await TakeOver(old, Second)).Refusal?.Code);
        Assert.Equal("staff.own-work", (await Day.With<DrawerService, Result<Drawer>>(s => s.Accept(old.Id, Day.Act(First)))).Refusal?.Code);
        Assert.Null((await Day.With<DrawerService, Result<Drawer>>(s => s.Accept(old.Id, Day.Act(Second)))).Refusal);
        Assert.Equal(["1 Handover taken over from Clerk 1 to finish it: sick since Tuesday; Supervisor 1"], (await Day.With<IBusinessDays, IReadOnlyList<DayException>>(d => d.Exceptions(old.BusinessDay))).Select(e => $"{e.Drawer} {e.Kind} {e.Says}; {e.By}"));
    }

    private Task<Result<Drawer>> TakeOver(Drawer drawer, StaffMember who, string? why = "sick since Tuesday") => Day.With<DrawerService, Result<Drawer>>(s => s.TakeOver(drawer.Id, Day.Act(who, why)));

    private Task<Result<Drawer>> Open(StaffMember clerk, int number, StaffMember? allows = null, string? why = null) =>
        Day.With<DrawerService, Result<Drawer>>(s => s.Open(number, new Money(20_000), Day.Act(clerk), allows is null ? null : Day.Act(allows).Because(why)));

    private Task<List<Drawer>> Drawers() => Office.Read(c => c.Set<Drawer>().AsNoTracking().ToListAsync());
}

/// <inheritdoc/>
public sealed class EarlierDrawerOnSqlite() : EarlierDrawerTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class EarlierDrawerOnSqlServer() : EarlierDrawerTests(DatabaseProvider.SqlServer);
