using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Custody;

/// <summary>Drops to the safe, change orders, and what lies in the safe.</summary>
public abstract class CustodyServiceTests(DatabaseProvider provider) : CustodyTest(provider)
{
    [DatabaseFact]
    public async Task A_drop_takes_cash_from_the_drawer_to_the_safe_and_both_agree_with_the_journal()
    {
        var drawer = await Worked();
        Assert.Equal("1372.25", await Inside(drawer));

        var slip = await Do(Dropping(drawer, "1000.00"));

        Assert.StartsWith("SD-2026-000001-", slip.Number.ToString(), StringComparison.Ordinal);
        Assert.Equal(("372.25", "1000.00", "372.25"), (await Inside(drawer), await Balance(LedgerAccount.SafeCash), await Balance(LedgerAccount.DrawerCash)));
        Assert.Equal(("Clerk 1", "Supervisor 1", "B-1"), (slip.First.Name, slip.Second.Name, slip.Bag));
        var safe = await InTheSafe();
        Assert.Equal((3, "Clerk 1", Day.Today, "1000.00"), safe.Lines.Select(l => (l.Number, l.Clerk, l.Day, l.Dropped.Plain())).Single());
        Assert.Equal((3, "150.00"), safe.ChangeFund.Select(l => (l.Number, l.Cash.Plain())).Single());
        Assert.Equal(("B-1", slip.Number.ToString(), "1000.00"), safe.Bags.Select(b => (b.Bag, b.Paper, b.Cash.Plain())).Single());
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task What_was_dropped_goes_to_the_bank_with_the_rest_of_its_drawer()
    {
        var drawer = await Worked();
        await Do(Dropping(drawer, "1000.00"));
        await Do(Dropping(drawer, "200.00"));

        var accepted = await Day.TurnsIn(Acts.Clerk(), Acts.Supervisor(), drawer);

        Assert.Equal(("1222.25", "172.25"), (accepted.CashToBank.Plain(), accepted.LastCount!.Cash.Plain()));
        Assert.Equal(("0.00", "0.00", "1222.25"), (await Balance(LedgerAccount.SafeCash), await Balance(LedgerAccount.DrawerCash), await Balance(LedgerAccount.UndepositedCash)));
        Assert.Equal("1222.25", (await InTheSafe()).Cash.Plain());
        Assert.Empty((await InTheSafe()).ChangeFund); // the starting cash is back in it
        Assert.Empty(await Findings());

        var deposit = (await Day.With<DepositService, Result<Deposit>>(d => d.Prepare([drawer.Id], Day.Act(Acts.Supervisor())))).Value;
        var inside = await Day.With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        Assert.Equal("1222.25", inside.Cash.Plain());
        Assert.Null((await Day.With<DepositService, Result<Deposit>>(d => d.Seal(deposit.Id, "BAG-7", Pieces("1222.25"), Day.Act(Acts.Supervisor())))).Refusal);
        Assert.Equal(["BAG-7"], (await InTheSafe()).Bags.Select(b => b.Bag));
        Assert.Null((await Day.With<DepositService, Result<Deposit>>(d => d.Verify(deposit.Id, "BAG-7", 0, inside.Total, Day.Act(Acts.Supervisor(2))))).Refusal);
        Assert.Null((await Day.With<DepositService, Result<Deposit>>(d => d.TakeToBank(deposit.Id, Day.Act(Acts.Supervisor(2))))).Refusal);
        Assert.Empty((await InTheSafe()).Lines);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_drop_is_refused_with_the_sentence_why_and_then_nothing_moved()
    {
        var drawer = await Worked();
        var asked = Dropping(drawer, "100.00");
        (string Code, CustodyAsked Asked, Domain.Staff.StaffMember First, Domain.Staff.StaffMember Second)[] wrong =
        [
            ("custody.counts-differ", asked with { SecondCount = WorkingDay.Dollars("80.00") }, Acts.Clerk(), Acts.Supervisor()),
            ("custody.second-count", asked with { SecondCount = null }, Acts.Clerk(), Acts.Supervisor()),
            ("custody.bag", asked with { Bag = " " }, Acts.Clerk(), Acts.Supervisor()),
            ("custody.nothing", asked with { Pieces = Pieces("0.00"), SecondCount = Money.Zero }, Acts.Clerk(), Acts.Supervisor()),
            ("custody.cash-only", asked with { Pieces = Pieces("100.00", checks: 1) }, Acts.Clerk(), Acts.Supervisor()),
            ("cashiering.more-than-inside", asked with { Pieces = Pieces("1372.26"), SecondCount = WorkingDay.Dollars("1372.26") }, Acts.Clerk(), Acts.Supervisor()),
            ("custody.same-person", asked, Acts.Clerk(), Acts.Clerk() with { Id = Acts.Supervisor().Id, Role = Domain.Staff.Role.Supervisor }),
            ("staff.not-allowed", asked, Acts.Clerk(), Acts.Clerk(2)),
            ("cashiering.not-yours", asked, Acts.Clerk(2), Acts.Supervisor()),
            ("staff.not-allowed", asked, Acts.Auditor(), Acts.Supervisor()),
        ];
        foreach (var (code, what, first, second) in wrong)
        {
            Assert.Equal(code, (await Try(what, first, second)).Refusal?.Code);
        }

        Assert.Equal("1372.25", await Inside(drawer));
        Assert.Empty(await Office.Read(c => c.Set<CustodyRecord>().ToListAsync()));
        Assert.StartsWith("SD-2026-000001-", (await Do(asked)).Number.ToString(), StringComparison.Ordinal); // no number was lost
    }

    [DatabaseFact]
    public async Task The_same_form_twice_drops_once_and_a_bag_is_used_once()
    {
        var drawer = await Worked();
        var asked = Dropping(drawer, "100.00");
        var first = await Do(asked);

        Assert.Equal(first.Number, (await Do(asked)).Number);
        Assert.Equal("custody.other-content", (await Try(asked with { Bag = "B-99" }, Acts.Clerk(), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("custody.bag-used", (await Try(Dropping(drawer, "50.00") with { Bag = first.Bag }, Acts.Clerk(), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("1272.25", await Inside(drawer));
    }

    [DatabaseFact]
    public async Task A_change_order_comes_back_to_the_cent_and_leaves_every_balance_as_it_was()
    {
        var drawer = await Worked();
        Assert.Equal("custody.sums-differ", (await Try(Changing(drawer, "200.00", "199.99"), Acts.Clerk(), Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("custody.no-change", (await Try(Changing(drawer, "200.00", "0.00"), Acts.Clerk(), Acts.Supervisor())).Refusal?.Code);

        var slip = await Do(Changing(drawer, "200.00", "200.00"));

        Assert.Equal((2, 200), (slip.Pieces[0], slip.Change[6]));
        Assert.Equal(("1372.25", "-150.00", "0.00"), (await Inside(drawer), await Balance(LedgerAccount.ChangeFund), await Balance(LedgerAccount.SafeCash)));
        Assert.Equal(4, await Office.Read(c => c.Set<JournalLine>().CountAsync(l => l.PostingId == slip.PostingId)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_void_gives_no_cash_back_that_lies_in_the_safe_until_the_drawer_is_accepted()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 3, "150.00");
        var paid = await Day.Takes(Acts.Clerk(), await Day.Owes("1000.00"), WorkingDay.Cash("1000.00"));
        await Do(Dropping(drawer, "900.00"));

        var no = (await Day.With<VoidService, Result<PaymentEvent>>(v => v.Request(paid.Number, Day.Act(Acts.Clerk(), "wrong account")))).Refusal;
        Assert.Equal("cashiering.void-beyond-drawer", no?.Code);

        await Day.TurnsIn(Acts.Clerk(), Acts.Supervisor(), drawer);
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        await Day.Voids(Acts.Clerk(), Acts.Supervisor(2), paid);
        Assert.Equal("0.00", await Balance(LedgerAccount.UndepositedCash));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_safe_is_counted_by_two_with_its_bags_and_a_difference_is_kept_with_its_reason()
    {
        var drawer = await Worked();
        var drop = await Do(Dropping(drawer, "1000.00"));
        await Day.TurnsIn(Acts.Clerk(), Acts.Supervisor(), drawer); // 222.25 loose beside the bag

        var asked = new CustodyAsked { Id = CustodyId.New(), Kind = CustodyKind.SafeCount, Pieces = Pieces("222.25"), Bags = [drop.Bag!] };
        Assert.Equal("staff.not-allowed", (await Try(asked, Acts.Clerk(), Acts.Supervisor())).Refusal?.Code);
        var agrees = await Do(asked, Acts.Supervisor(), Acts.Clerk(2));
        Assert.True(agrees.Difference.IsNone);
        Assert.Equal("1222.25", agrees.Cash.Plain());

        var differs = await Do(asked with { Id = CustodyId.New(), Pieces = Pieces("202.25") }, Acts.Supervisor(), Acts.Supervisor(2));
        Assert.Equal("-20.00", differs.Difference.Cash.Plain());
        Assert.Equal([differs.Number], (await Day.With<ICustody, IReadOnlyList<CustodyRecord>>(c => c.Unexplained(Day.Today))).Select(r => r.Number));
        Assert.Equal("custody.not-signed", (await Explain(differs, Acts.Clerk())).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await Explain(differs, Acts.Supervisor(2), null)).Refusal?.Code);
        Assert.Null((await Explain(differs, Acts.Supervisor(2))).Refusal);
        Assert.Equal("custody.nothing-to-explain", (await Explain(differs, Acts.Supervisor())).Refusal?.Code);
        Assert.Equal("1222.25", await Balance(LedgerAccount.UndepositedCash)); // a count moves nothing
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Verify_names_a_drawer_and_a_safe_that_are_not_what_the_slips_say()
    {
        var drawer = await Worked();
        var slip = await Do(Dropping(drawer, "1000.00"));
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Drawers" SET "DroppedCents" = 90000, "Unexplained" = 1"""));

        var findings = await Findings();
        Assert.Contains($"V34 $900.00 of drawer 3 of {Day.Today:yyyy-MM-dd} counts as dropped to the safe; its slips show $1,000.00.", findings);
        Assert.Contains(findings, f => f.StartsWith($"V34 drawer 3 of {Day.Today:yyyy-MM-dd} counts 1 counts without a reason", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.StartsWith("V6 The journal shows $372.25 of DrawerCash", StringComparison.Ordinal));

        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Drawers" SET "DroppedCents" = 100000, "Unexplained" = 0, "HandedOverCents" = 0, "State" = 'Accepted', "AcceptedByPerson" = 'E201', "AcceptedByName" = 'S', "AcceptedAt" = '2026-11-22 15:00:00'"""));
        Assert.Contains($"V35 The journal has $1,000.00 of drawer 3 of {Day.Today:yyyy-MM-dd} in the safe; its slips show $0.00.", await Findings());
        Assert.NotEqual(default, slip.Number);
    }
}

/// <inheritdoc/>
public sealed class CustodyServiceOnSqlite() : CustodyServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class CustodyServiceOnSqlServer() : CustodyServiceTests(DatabaseProvider.SqlServer);
