using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The checklist of the close and the way back from it.</summary>
public abstract class DayCloseTests(DatabaseProvider provider) : DayCloseTest(provider)
{
    [DatabaseFact]
    public async Task A_sealed_bag_that_nobody_verified_keeps_the_day_open_and_its_line_opens_the_deposit()
    {
        var deposit = await Worked(verified: false);

        var step = (await Steps()).Single(s => s.Title == "Deposits sealed and verified");
        Assert.Equal(($"Deposit {deposit.Number} is sealed but not verified by a second person.", $"/deposits/{deposit.Number}"), (step.Left.Single().Says, step.Left[0].Page));
        Assert.Equal("cashiering.day-left-to-do", (await Close()).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_worked_day_says_of_every_step_that_it_is_done_with_recorded_and_counted()
    {
        await Worked();

        Assert.Equal(
            ["Drawers accepted 457.50 457.50 0.00", "Voids decided   ", "Deposits sealed and verified 377.50 377.50 0.00", "Card settlement 40.00 0.00 −40.00", "Outside sources matched or explained   ", "Journal and receipts agree 417.50 417.50 0.00"],
            (await Steps()).Select(s => $"{s.Title} {s.System} {s.Counted} {s.Difference}"));
        Assert.All(await Steps(), s => Assert.True(s.IsDone, s.Says));
        Assert.Null((await Close()).Refusal);
    }

    [DatabaseFact]
    public async Task What_is_out_of_the_ordinary_is_listed_by_drawer_and_over_is_never_set_against_short()
    {
        var (one, two) = (await Day.Opens(Clerk, 1), await Day.Opens(Other, 2));
        await Day.Voids(Clerk, First, await Day.Takes(Clerk, await Day.Owes("33.33"), WorkingDay.Cash("40.00")));
        await Day.TurnsIn(Clerk, First, one, "-5.00");
        await Day.TurnsIn(Other, First, two, "5.00");

        Assert.Equal(["1 Voided 33.33 Clerk 1, Supervisor 1", "1 Short −5.00 Clerk 1, Supervisor 1", "2 Over 5.00 Clerk 2, Supervisor 1"], (await Exceptions()).Select(e => $"{e.Drawer} {e.Kind} {e.Amount} {e.By}"));
    }

    [DatabaseFact]
    public async Task A_closed_day_is_reopened_by_two_people_takes_postings_and_is_closed_once_more()
    {
        await Worked();
        Assert.Equal("cashiering.day-open", (await Ask(First)).Refusal?.Code);
        Assert.Null((await Close()).Refusal);

        Assert.Equal("staff.not-allowed", (await Ask(Clerk)).Refusal?.Code);
        Assert.Equal("cashiering.day-no-reopening", (await Reopen(Second)).Refusal?.Code);
        Assert.Null((await Ask(First)).Refusal);
        Assert.Equal("cashiering.day-reopening-waits", (await Ask(Second)).Refusal?.Code);
        Assert.Equal("staff.own-work", (await Reopen(First)).Refusal?.Code);
        Assert.Equal("journal.day-closed", (await Day.With<DrawerService, Result<Drawer>>(d => d.Open(9, Money.Zero, Day.Act(Clerk)))).Refusal?.Code);
        Assert.Equal(["reopening"], (await Day.With<IApprovals, IReadOnlyList<ApprovalItem>>(q => q.Waiting(Second))).Select(i => i.Kind.Code));
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Null((await Reopen(Second)).Refusal);

        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        var drawer = await Day.Opens(Clerk, 9);
        await Day.TurnsIn(Clerk, First, drawer);
        Assert.Empty(await Findings());
        Assert.Null((await Close()).Refusal);
        Assert.Equal(["1 Supervisor 1", "2 Supervisor 1"], (await Office.Read(c => c.Set<ClosedDay>().OrderBy(d => d.Number).ToListAsync())).Select(d => $"{d.Number} {d.Closed.Name}"));
        Assert.Equal(DayState.Closed, (await Day.With<IBusinessDays, DayStanding>(d => d.Standing(Day.Today))).State);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_denied_reopening_leaves_the_day_closed_and_two_who_decide_at_once_decide_once()
    {
        await Close();
        await Ask(First);
        var both = await Task.WhenAll(Reopen(Second), Day.With<DayService, Result<DayReopening>>(d => d.KeepClosed(Day.Today, Day.Act(Second, "post it tomorrow"))));

        Assert.Single(both, r => r.Refusal is null);
        Assert.Equal(1, await Office.Read(c => c.Set<DayReopening>().CountAsync()));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_reopening_that_one_person_decided_is_found_by_verify_and_refused_by_the_database()
    {
        await Close();
        await Ask(First);
        await Assert.ThrowsAnyAsync<Exception>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "DayReopenings" SET "Outcome" = 'Approved', "DecidedByPerson" = "RequestedByPerson", "DecidedByName" = 'S', "DecidedAt" = "RequestedAt" """)));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "DayReopenings" SET "Outcome" = 'Approved' """));

        Assert.Contains(await Findings(), f => f.Invariant == "V37" && f.Sentence.Contains("was not decided by a second person", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Finding>> Findings()
    {
        List<Finding> all = [];
        foreach (var check in new Data.Cashiering.CashieringRecords().Checks)
        {
            all.AddRange(await Office.Read(c => check.RunAsync(c, default)));
        }

        return all;
    }
}

/// <inheritdoc/>
public sealed class DayCloseOnSqlite() : DayCloseTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class DayCloseOnSqlServer() : DayCloseTests(DatabaseProvider.SqlServer);
