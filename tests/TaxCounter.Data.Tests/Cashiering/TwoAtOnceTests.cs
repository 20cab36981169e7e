using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>
/// A receipt is voided while somebody else seals its money into a bag, or while its drawer is counted; a payment comes while the drawer is counted. One of the two wins,
/// the other is told, and the books hold. Ten rounds of each, two hundred with <c>TAXCOUNTER_FULL=1</c>.
/// </summary>
public sealed class TwoAtOnceTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor(1);
    private static readonly StaffMember _second = Acts.Supervisor(2);

    private static int Rounds => Environment.GetEnvironmentVariable("TAXCOUNTER_FULL") == "1" ? 200 : 10;

    [Fact]
    public async Task Of_a_void_and_a_bag_that_is_sealed_one_wins()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var drawer = await Day.Opens(_clerk, round);
            var paid = await Day.Takes(_clerk, await Day.Owes("40.00"), WorkingDay.Cash("40.00"));
            await Day.Takes(_clerk, await Day.Owes("25.00"), WorkingDay.Cash("25.00"));
            await Day.AsksToVoid(_clerk, paid);
            await Day.TurnsIn(_clerk, _second, drawer);
            Office.Clock.Advance(TimeSpan.FromMinutes(1)); // what is voided after a count was not in it
            var deposit = (await To((DepositService d) => d.Prepare([drawer.Id], Day.Act(_first)))).Value;

            var (voided, bagged) = await AtOnce(
                round,
                () => To((VoidService v) => v.Approve(paid.Number, Day.Act(_second))),
                () => To((DepositService d) => d.Seal(deposit.Id, $"BAG-{round}", new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("65.00")), 0, 0), Day.Act(_first))));

            Assert.True(voided.Refusal is null ^ bagged.Refusal is null, $"Round {round}: {voided.Refusal?.Message} {bagged.Refusal?.Message}");
            if (bagged.Refusal is not null)
            {
                Assert.Null((await To((DepositService d) => d.Seal(deposit.Id, $"BAG-{round}", new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("25.00")), 0, 0), Day.Act(_first)))).Refusal);
            }
        }

        Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
    }

    [Fact]
    public async Task Of_a_void_and_a_count_that_is_sealed_the_drawer_is_never_wrong()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var drawer = await Day.Opens(_clerk, round);
            var paid = await Day.Takes(_clerk, await Day.Owes("40.00"), WorkingDay.Cash("40.00"));
            await Day.AsksToVoid(_clerk, paid);
            Assert.Null((await To((DrawerService d) => d.StartCount(drawer.Id, Day.Act(_clerk)))).Refusal);

            await AtOnce(
                round,
                () => To((VoidService v) => v.Approve(paid.Number, Day.Act(_second))),
                () => To((DrawerService d) => d.Seal(drawer.Id, new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("240.00")), 0, 0), Day.Act(_clerk))));

            Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
            await Ended(drawer);
        }
    }

    [Fact]
    public async Task Of_a_payment_and_a_count_that_begins_no_money_is_in_a_drawer_that_does_not_know_it()
    {
        for (var round = 1; round <= Rounds; round++)
        {
            var drawer = await Day.Opens(_clerk, round);
            var account = await Day.Owes("40.00");
            var owed = await Day.With<Domain.Ledger.ILedgers, IReadOnlyList<Domain.Ledger.ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
            var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [account.Id], Obligations = [.. owed.Select(o => o.Obligation.Id)], Tenders = [WorkingDay.Cash("40.00")], ShownToPay = WorkingDay.Dollars("40.00") };

            var (taken, begun) = await AtOnce(round, () => To((PaymentService p) => p.Take(asked, Day.Act(_clerk))), () => To((DrawerService d) => d.StartCount(drawer.Id, Day.Act(_clerk))));

            Assert.Null(begun.Refusal);
            var inside = await Day.With<IDrawers, DrawerContents>(async d => await d.Contents((await d.Find(drawer.Id))!));
            Assert.Equal(taken.Refusal is null ? "240.00" : "200.00", inside.Cash.Plain());
            Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
            await Ended(drawer);
        }
    }

    /// <summary>Whatever state the round left it in, the next one opens another.</summary>
    private async Task Ended(Drawer drawer)
    {
        var inside = await Day.With<IDrawers, DrawerContents>(async d => await d.Contents((await d.Find(drawer.Id))!));
        var now = (await Day.With<IDrawers, Drawer?>(d => d.Find(drawer.Id)))!;
        if (now.State == DrawerState.Counting)
        {
            await To((DrawerService d) => d.Seal(drawer.Id, new DrawerPieces(WorkingDay.PiecesOf(inside.Cash), inside.Checks, inside.MoneyOrders), Day.Act(_clerk)));
            now = (await Day.With<IDrawers, Drawer?>(d => d.Find(drawer.Id)))!;
        }

        if (now.State == DrawerState.OverShort)
        {
            await To((DrawerService d) => d.Explain(drawer.Id, Day.Act(_clerk, "voided while it was counted"), "A receipt was voided while the drawer was counted."));
        }

        Assert.Null((await To((DrawerService d) => d.Accept(drawer.Id, Day.Act(_first, "counted with the clerk")))).Refusal);
    }

    /// <summary>Both at once, now the one and now the other a little earlier.</summary>
    private static async Task<(Result<TOne> One, Result<TOther> Other)> AtOnce<TOne, TOther>(int round, Func<Task<Result<TOne>>> one, Func<Task<Result<TOther>>> other)
    {
        using var start = new Barrier(2);
        Task<Result<T>> After<T>(bool yields, Func<Task<Result<T>>> act) => Task.Run(async () =>
        {
            start.SignalAndWait();
            if (yields)
            {
                await Task.Yield();
            }

            return await act();
        });
        var first = After(round % 2 == 0, one);
        var second = After(round % 2 == 1, other);
        return (await first, await second);
    }

    private Task<Result<T>> To<TService, T>(Func<TService, Task<Result<T>>> act)
        where TService : notnull => Day.With(act);
}
