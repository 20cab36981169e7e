using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The base of tests that close days: two clerks, a void, a check that leaves credit, a card, everything in a verified bag.</summary>
public abstract class DayCloseTest(DatabaseProvider provider) : WorkingDayTests(provider)
{
    protected static StaffMember Clerk { get; } = Acts.Clerk(1);

    protected static StaffMember Other { get; } = Acts.Clerk(2);

    protected static StaffMember First { get; } = Acts.Supervisor(1);

    protected static StaffMember Second { get; } = Acts.Supervisor(2);

    /// <summary>417.50 in four receipts, one of them voided: cash 57.50, checks 320.00, card 40.00; 9.99 of it stays as credit.</summary>
    protected async Task<Deposit> Worked(bool verified = true)
    {
        var first = await Day.Opens(Clerk, 1);
        await Day.Takes(Clerk, await Day.Owes("290.01"), Day.Check("300.00"));
        await Day.Takes(Clerk, await Day.Owes("57.50"), WorkingDay.Cash("60.00"));
        await Day.Voids(Clerk, First, await Day.Takes(Clerk, await Day.Owes("33.33"), WorkingDay.Cash("40.00")));
        var second = await Day.Opens(Other, 2);
        await Day.Takes(Other, await Day.Owes("60.00"), Day.MoneyOrder("20.00"), WorkingDay.Card("40.00"));
        await Day.TurnsIn(Clerk, First, first);
        await Day.TurnsIn(Other, First, second);
        var deposit = (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare([first.Id, second.Id], Day.Act(First)))).Value;
        var says = await Day.With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        var pieces = new DrawerPieces(WorkingDay.PiecesOf(says.Cash), says.Checks, 0);
        var done = await Day.With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, "BAG-7", pieces, Day.Act(First)));
        return verified ? (await Day.With<DepositService, Result<Deposit>>(d => d.Verify(deposit.Id, "BAG-7", says.Checks, says.Total, Day.Act(Second)))).Value : done.Value;
    }

    protected Task<Result<ClosedDay>> Close() => Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(First)));

    protected Task<IReadOnlyList<DayStep>> Steps() => Day.With<IBusinessDays, IReadOnlyList<DayStep>>(d => d.Steps(Day.Today));

    protected Task<IReadOnlyList<DayException>> Exceptions() => Day.With<IBusinessDays, IReadOnlyList<DayException>>(d => d.Exceptions(Day.Today));

    protected Task<Result<DayReopening>> Ask(StaffMember who, string? reason = "a check was missed") => Day.With<DayService, Result<DayReopening>>(d => d.AskToReopen(Day.Today, Day.Act(who, reason)));

    protected Task<Result<DayReopening>> Reopen(StaffMember who) => Day.With<DayService, Result<DayReopening>>(d => d.Reopen(Day.Today, Day.Act(who)));
}
