using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Deposits;

/// <summary>Money on its way from accepted drawers to the bank, through the real records.</summary>
public abstract class DepositServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor(1);
    private static readonly StaffMember _second = Acts.Supervisor(2);

    [DatabaseFact]
    public async Task A_deposit_moves_exactly_what_the_drawers_turned_in_to_the_bank()
    {
        var deposit = await Sealed();
        Assert.Null((await Verify(_second, deposit)).Refusal);
        Assert.Null((await To(d => d.TakeToBank(deposit.Id, Day.Act(_second)))).Refusal);
        Assert.Null((await Bank(deposit, "440.00")).Refusal);

        Assert.Equal("100.00", await Balance(LedgerAccount.CardClearing));
        Assert.Equal("440.00", await Balance(LedgerAccount.Bank));
        Assert.Equal("0.00", await Balance(LedgerAccount.UndepositedCash));
        Assert.Equal("0.00", await Balance(LedgerAccount.UndepositedChecks));
        Assert.Equal("0.00", await Balance(LedgerAccount.DrawerCash));
        Assert.Equal("0.00", await Balance(LedgerAccount.ChangeFund));
        Assert.Equal(["Bank D 440.00", "UndepositedCash C 140.00", "UndepositedChecks C 300.00"], await LinesOf(PostingKind.DepositBanked));
        Assert.Equal(DrawerState.Banked, await Office.Read(c => c.Set<Drawer>().Select(d => d.State).SingleAsync()));
        Assert.Equal(DepositState.Confirmed, (await Now(deposit)).State);
    }

    [DatabaseFact]
    public async Task A_bag_whose_mix_of_cash_and_checks_differs_is_not_sealed_although_its_total_agrees()
    {
        var deposit = await Prepared();

        // 140.00 of cash and two checks of 300.00 are expected; here a check was swapped for cash.
        var swapped = new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("240.00")), 1, 0);
        Assert.Equal("deposits.composition", (await To(d => d.Seal(deposit.Id, "BAG-1", swapped, Day.Act(_first)))).Refusal?.Code);
        Assert.Equal(DepositState.Preparing, (await Now(deposit)).State);
    }

    [DatabaseFact]
    public async Task Who_sealed_a_bag_cannot_verify_it_nor_can_a_clerk()
    {
        var deposit = await Sealed();

        Assert.Equal(StaffRefusals.OwnWork.Code, (await Verify(_first, deposit)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Verify(_clerk, deposit)).Refusal?.Code);
        Assert.Equal(StaffRefusals.OwnWork.Code, (await Verify(_first with { Id = StaffId.New(), Name = "Second sign-in" }, deposit)).Refusal?.Code);
        Assert.Equal(DepositState.Sealed, (await Now(deposit)).State);
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_a_deposit_verified_by_who_sealed_it()
    {
        await Sealed();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Deposits" SET "VerifiedByPerson" = "PreparedByPerson" """)));
    }

    [DatabaseFact]
    public async Task The_database_itself_refuses_a_drawer_accepted_by_its_clerk_and_a_void_decided_by_who_asked()
    {
        var drawer = await Day.Opens(_clerk, 3);
        var paymentEvent = await Day.Takes(_clerk, await Day.Owes("25.00"), WorkingDay.Cash("25.00"));
        await Day.AsksToVoid(_clerk, paymentEvent);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Drawers" SET "AcceptedByPerson" = "ClerkPerson" """)));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "ReceiptVoids" SET "DecidedByPerson" = "RequestedByPerson" """)));
        Assert.Equal(DrawerState.Open, await Office.Read(c => c.Set<Drawer>().Where(d => d.Id == drawer.Id).Select(d => d.State).SingleAsync()));
    }

    [DatabaseFact]
    public async Task What_the_verifier_reads_wrong_is_refused_without_saying_what_it_should_be()
    {
        var deposit = await Sealed();

        foreach (var (bag, checks, total) in new[] { ("BAG-2", 2, "440.00"), ("BAG-1", 3, "440.00"), ("BAG-1", 2, "440.01") })
        {
            var no = (await To(d => d.Verify(deposit.Id, bag, checks, WorkingDay.Dollars(total), Day.Act(_second)))).Refusal;
            Assert.Equal("deposits.not-as-slip", no?.Code);
            Assert.DoesNotContain("440", no!.Message, StringComparison.Ordinal);
        }
    }

    [DatabaseFact]
    public async Task A_bag_is_unsealed_with_a_reason_and_counted_anew_until_it_is_verified()
    {
        var deposit = await Sealed();

        Assert.Equal("staff.reason-needed", (await To(d => d.Unseal(deposit.Id, Day.Act(_first)))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await To(d => d.Unseal(deposit.Id, Day.Act(Acts.Auditor(), "curious")))).Refusal?.Code);
        Assert.Null((await To(d => d.Unseal(deposit.Id, Day.Act(_first, "the bag tore")))).Refusal);
        Assert.Null((await Now(deposit)).BagNumber);
        Assert.Null((await Seal(deposit)).Refusal);
        Assert.Null((await Verify(_second, deposit)).Refusal);
        Assert.Equal("deposits.move", (await To(d => d.Unseal(deposit.Id, Day.Act(_first, "too late")))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Another_amount_of_the_bank_leaves_the_deposit_disputed_until_the_bank_corrects_itself()
    {
        var deposit = await Sealed();
        await Verify(_second, deposit);
        await To(d => d.TakeToBank(deposit.Id, Day.Act(_second)));

        Assert.Equal("deposits.difference-reason", (await Bank(deposit, "420.00")).Refusal?.Code);
        Assert.Null((await Bank(deposit, "420.00", "a $20 bill is missing")).Refusal);
        Assert.Equal(DepositState.Disputed, (await Now(deposit)).State);
        Assert.Equal("20.00", await Balance(LedgerAccount.UndepositedCash));
        Assert.Equal("420.00", await Balance(LedgerAccount.Bank));

        Assert.Equal("deposits.still-differs", (await Bank(deposit, "430.00", "still looking")).Refusal?.Code);
        Assert.Null((await Bank(deposit, "440.00", "found in the counting machine")).Refusal);
        Assert.Equal(DepositState.Confirmed, (await Now(deposit)).State);
        Assert.Equal("0.00", await Balance(LedgerAccount.UndepositedCash));
        Assert.Equal("440.00", await Balance(LedgerAccount.Bank));
    }

    [DatabaseFact]
    public async Task A_receipt_voided_after_its_drawer_was_accepted_is_taken_out_of_the_bag()
    {
        var (drawer, paymentEvents) = await TurnedIn();
        await Day.Voids(_clerk, _second, paymentEvents[1]);
        var deposit = (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;

        // The second visit brought 40.00 of cash and the check of 200.00.
        var says = await Day.With<IDeposits, DepositContents>(d => d.Contents(deposit.Id));
        Assert.Equal(new DepositContents(WorkingDay.Dollars("100.00"), 1, WorkingDay.Dollars("100.00")), says);
        Assert.Equal("100.00", await Balance(LedgerAccount.UndepositedCash));
        Assert.Equal("100.00", await Balance(LedgerAccount.UndepositedChecks));
    }

    [DatabaseFact]
    public async Task A_receipt_in_a_sealed_bag_is_no_longer_voided()
    {
        var (drawer, paymentEvents) = await TurnedIn();
        var deposit = (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;
        Assert.Null((await Seal(deposit)).Refusal);

        var asked = await Day.With<VoidService, Result<PaymentEvent>>(v => v.Request(paymentEvents[0].Number, Day.Act(_clerk, "too late")));
        Assert.Equal("cashiering.in-deposit", asked.Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_drawer_goes_into_one_deposit_and_may_leave_it_before_the_seal()
    {
        var (drawer, _) = await TurnedIn();
        var deposit = (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;

        Assert.Equal("cashiering.not-depositable", (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Refusal?.Code);
        Assert.Null((await To(d => d.TakeOut(deposit.Id, drawer.Id, Day.Act(_first)))).Refusal);
        var another = (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;
        Assert.Equal(deposit.Number.Running + 1, another.Number.Running);
        Assert.Null((await Seal(another)).Refusal);
        Assert.Equal("deposits.sealed", (await To(d => d.TakeOut(another.Id, drawer.Id, Day.Act(_first)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task The_check_list_names_each_paper_with_its_payer_and_comes_to_the_checks_of_the_bag()
    {
        var deposit = await Sealed();

        var papers = await Day.With<IDepositSearch, IReadOnlyList<DepositPaper>>(s => s.Papers(deposit.Id));
        Assert.Equal(2, papers.Count);
        Assert.All(papers, p => Assert.Equal("First River Construction", p.Payer));
        Assert.All(papers, p => Assert.NotNull(p.DocumentNumber));
        Assert.Equal(WorkingDay.Dollars("300.00"), papers.Total(p => p.Amount));
        var row = Assert.Single((await Day.With<IDepositSearch, RecordPage<DepositRow>>(s => s.List(1))).Rows);
        Assert.Equal("440.00", row.Total.ToString());
        Assert.Empty(await Day.With<IDepositSearch, IReadOnlyList<DepositDrawer>>(s => s.Accepted()));
    }

    private async Task<(Drawer Drawer, PaymentEvent[] PaymentEvents)> TurnedIn()
    {
        var drawer = await Day.Opens(_clerk, 3);
        PaymentEvent[] paymentEvents =
        [
            await Day.Takes(_clerk, await Day.Owes("300.00"), WorkingDay.Cash("100.00"), Day.Check("100.00"), WorkingDay.Card("100.00")),
            await Day.Takes(_clerk, await Day.Owes("240.00"), Day.Check("200.00"), WorkingDay.Cash("50.00")),
        ];
        return (await Day.TurnsIn(_clerk, _second, drawer), paymentEvents);
    }

    private async Task<Deposit> Prepared()
    {
        var (drawer, _) = await TurnedIn();
        return (await To(d => d.Prepare([drawer.Id], Day.Act(_first)))).Value;
    }

    private async Task<Deposit> Sealed()
    {
        var deposit = await Prepared();
        Assert.Null((await Seal(deposit)).Refusal);
        return deposit;
    }

    private Task<Result<Deposit>> Seal(Deposit deposit) =>
        To(d => d.Seal(deposit.Id, "BAG-1", new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("140.00")), 2, 0), Day.Act(_first)));

    private Task<Result<Deposit>> Verify(StaffMember who, Deposit deposit) => To(d => d.Verify(deposit.Id, "bag-1", 2, WorkingDay.Dollars("440.00"), Day.Act(who)));

    private Task<Result<Deposit>> Bank(Deposit deposit, string amount, string? reason = null) =>
        To(d => d.Validate(deposit.Id, WorkingDay.Dollars(amount), Day.Today, "V-77", Day.Act(_second, reason)));

    private Task<Result<Deposit>> To(Func<DepositService, Task<Result<Deposit>>> step) => Day.With(step);

    private Task<Deposit> Now(Deposit deposit) => Office.Read(c => c.Set<Deposit>().SingleAsync(d => d.Id == deposit.Id));

    private async Task<string> Balance(LedgerAccount account)
    {
        var lines = await Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == account).ToListAsync());
        return lines.Total(l => l.AsDebit).ToString();
    }

    private async Task<string[]> LinesOf(PostingKind kind)
    {
        var posting = await Office.Read(c => c.Set<Posting>().Include(p => p.Lines).SingleAsync(p => p.Kind == kind));
        return [.. posting.Lines.OrderBy(l => l.Number).Select(l => $"{l.Account} {(l.Side == Side.Debit ? "D" : "C")} {l.Amount}").Order(StringComparer.Ordinal)];
    }
}

/// <inheritdoc/>
public sealed class DepositServiceOnSqlite() : DepositServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class DepositServiceOnSqlServer() : DepositServiceTests(DatabaseProvider.SqlServer);
