using System.Text;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Reconciliation;

/// <summary>What the bank says, held against a day at the counter.</summary>
public abstract class ReconciliationServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor(1);
    private static readonly StaffMember _second = Acts.Supervisor(2);

    [DatabaseFact]
    public async Task A_day_of_files_is_kept_once_and_matched_to_each_other()
    {
        AfterTheFiles();
        var box = await Import("lockbox_2026-11-24.csv", "First Bank lockbox");
        var cards = await Import("card_settlement_2026-11-24.csv", "Processor");
        var bank = await Import("statement_2026-11-24.bai", "First Bank");

        Assert.Equal((4, 0, 4), (box.New, box.Matched, box.Open));
        Assert.Equal((4, 0, 4), (cards.New, cards.Matched, cards.Open));
        Assert.Equal((5, 2, 3), (bank.New, bank.Matched, bank.Open));
        Assert.Equal(
            ["lockbox 778120 of Nov 24, 2026, 4 checks (Reference)", "Processor, settled Nov 24, 2026: 1,967.47 less fees of 45.95 (AmountAndDay)"],
            (await Items(StatementItemState.Matched)).Select(i => $"{i.MatchSays} ({i.MatchedBy})"));

        Assert.Equal((0, 2, 3), Counts(await Import("statement_2026-11-24.bai", "First Bank")));
        Assert.Equal((0, 2, 3), Counts(await Import("statement_2026-11-24.csv", "First Bank as a table")));
        Assert.Equal(13, await Office.Read(c => c.Set<StatementItem>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_bad_file_leaves_nothing_behind()
    {
        AfterTheFiles();
        var bad = await To(s => s.Import(BankFiles.Bytes("bad_account_total.bai"), "bad.bai", "First Bank", Day.Act(_first)));

        Assert.Equal("Nothing of bad.bai was imported. Line 11: The account's total is 489,850.96, but its amounts add up to 489,841.96: 9.00 off. The file was changed or is not whole. Ask the bank for it again.", bad.Refusal?.Message);
        Assert.Equal(0, await Office.Read(c => c.Set<StatementFile>().CountAsync()) + await Office.Read(c => c.Set<StatementSource>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_day_that_no_bank_can_tell_of_refuses_the_file_with_its_line()
    {
        var (tomorrow, week) = (Day.Today.AddDays(1), Day.Today.AddDays(8));
        foreach (var (text, says) in new[]
        {
            ($"date,memo,amount\n{Day.Today:yyyy-MM-dd},X,5.00\n{week:yyyy-MM-dd},X,5.00\n", $"Line 3: {DateWords.Date(week)} is in the future. Check the date."),
            ("date,memo,amount\n1996-11-24,X,5.00\n", "Line 2: Nov 24, 1996 is more than 10 years ago. Check the year."),
            ($"lockbox,deposit_date,batch,item,amount\n7,{week:yyyy-MM-dd},1,1,5.00\n", $"Line 2: {DateWords.Date(week)} is in the future. Check the date."),
            ($"settlement_date,type,gross,fee,net\n{week:yyyy-MM-dd},sale,10.00,0.30,9.70\n", $"Line 2: {DateWords.Date(week)} is in the future. Check the date."),
        })
        {
            var refused = await To(s => s.Import(Encoding.UTF8.GetBytes(text), "odd.csv", "First Bank", Day.Act(_first)));
            Assert.Equal($"Nothing of odd.csv was imported. {says}", refused.Refusal?.Message);
        }

        Assert.Equal(0, await Office.Read(c => c.Set<StatementItem>().CountAsync()));
        Assert.Equal((1, 0, 1), Counts(await ImportText($"settlement_date,type,gross,fee,net\n{tomorrow:yyyy-MM-dd},sale,10.00,0.30,9.70\n")));
    }

    [DatabaseFact]
    public async Task Looking_at_a_file_keeps_nothing()
    {
        AfterTheFiles();
        var seen = await Day.With<ReconciliationService, StatementReport>(s => s.Check(BankFiles.Bytes("statement_2026-11-24.bai"), "First Bank", Day.Act(_first)));

        Assert.Equal((5, 0, 5), Counts(seen));
        Assert.Equal(0, await Office.Read(c => c.Set<StatementFile>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_deposit_is_found_by_its_bag_and_another_of_the_same_amount_is_left_to_a_person()
    {
        var (one, two) = (await AtBank("BAG-71"), await AtBank("BAG-72"));

        var bank = await ImportText($"account,date,type,description,credit,debit,customer_reference\n9,{Day.Today:yyyy-MM-dd},DEPOSIT,CASH LETTER,140.00,,BAG 71\n9,{Day.Today:yyyy-MM-dd},DEPOSIT,CASH LETTER,140.00,,\n");

        Assert.Equal((2, 2, 0), Counts(bank));
        Assert.Equal([(one.ToString(), MatchedBy.Reference), (two.ToString(), MatchedBy.AmountAndDay)], (await Items(StatementItemState.Matched)).Select(i => (i.MatchKey!, i.MatchedBy!.Value)));
    }

    [DatabaseFact]
    public async Task Two_deposits_of_one_amount_and_no_reference_are_proposed_and_one_is_matched_once()
    {
        var (one, two) = (await AtBank("BAG-71"), await AtBank("BAG-72"));
        Assert.Equal((2, 0, 2), Counts(await ImportText($"account,date,type,description,credit,debit\n9,{Day.Today:yyyy-MM-dd},DEPOSIT,A,140.00,\n9,{Day.Today:yyyy-MM-dd},DEPOSIT,B,140.00,\n")));
        var (first, second) = ((await Items(StatementItemState.Open))[0], (await Items(StatementItemState.Open))[1]);

        var proposals = await Day.With<ReconciliationService, IReadOnlyList<MatchTarget>>(s => s.Proposals(first, Day.Today));
        Assert.Equal(new[] { one.ToString(), two.ToString() }.Order(), proposals.Select(p => p.Key).Order());
        Assert.Null((await To(s => s.Match(first.Id, MatchKind.Deposit, two.ToString(), Day.Act(_first)))).Refusal);
        Assert.Equal("reconciliation.no-target", (await To(s => s.Match(second.Id, MatchKind.Deposit, two.ToString(), Day.Act(_first)))).Refusal?.Code);
        Assert.Equal("reconciliation.wrong-move", (await To(s => s.Match(first.Id, MatchKind.Deposit, one.ToString(), Day.Act(_first)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_returned_check_is_found_by_its_number_and_amount_once_it_is_recorded_and_a_card_by_its_authorization()
    {
        var drawer = await Day.Opens(_clerk, 3);
        var taken = await Day.Takes(_clerk, await Day.Owes("300.00"), Day.Check("100.00"), WorkingDay.Card("200.00"));
        var check = taken.Tenders.Single(t => t.Kind == TenderKind.Check).DocumentNumber;

        await Day.Banks(_clerk, _first, _second, drawer);
        var statement = $"account,date,type,description,credit,debit,customer_reference\n9,{Day.Today.AddDays(3):yyyy-MM-dd},RETURNED ITEM,NSF,,100.00,{check!.PadLeft(6, '0')}\n";
        Assert.Equal((1, 0, 1), Counts(await ImportText(statement)));
        var item = (await Items(StatementItemState.Open)).Single();
        var target = (await Day.With<ReconciliationService, IReadOnlyList<MatchTarget>>(s => s.Proposals(item, Day.Today))).Single();
        Assert.Equal(("reconciliation.record-first", MatchKind.Receipt), ((await To(s => s.Match(item.Id, target.Kind, target.Key, Day.Act(_first)))).Refusal?.Code, target.Kind));

        var asked = new ReturnedCheckAsked { Id = ReturnedCheckId.New(), Receipt = taken.Number, Tender = 1, ReturnedOn = Day.Today, Why = ReturnReason.InsufficientFunds };
        var plan = (await Day.With<CheckReturnPlanner, Result<CheckReturnPlan>>(p => p.Plan(asked, Day.Act(_first)))).Value;
        var returned = (await Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Record(asked with { Shown = plan.Terms }, Day.Act(_first)))).Value;
        target = (await Day.With<ReconciliationService, IReadOnlyList<MatchTarget>>(s => s.Proposals(item, Day.Today))).Single();
        Assert.Null((await To(s => s.Match(item.Id, target.Kind, target.Key, Day.Act(_first)))).Refusal);
        Assert.Equal((1, 1, 0), Counts(await ImportText($"settlement_date,terminal,transaction,type,authorization,gross,fee,net\n{Day.Today.AddDays(1):yyyy-MM-dd},T1,1,sale,T-4471,200.00,4.00,196.00\n", "Processor")));
        Assert.Equal([returned.Number.ToString(), taken.Number + "/2"], (await Items(StatementItemState.Matched)).Select(i => i.MatchKey!).Order(StringComparer.Ordinal).Reverse());
    }

    [DatabaseFact]
    public async Task What_nobody_recorded_is_put_aside_explained_and_opened_again_with_a_reason_each()
    {
        AfterTheFiles();
        await Import("statement_2026-11-24.bai", "First Bank");
        var fee = (await Items(StatementItemState.Open)).Single(i => i.Told.Kind == ItemKind.Fee);

        Assert.Equal("staff.not-allowed", (await To(s => s.Explain(fee.Id, Day.Act(_clerk, "fee")))).Refusal?.Code);
        Assert.Equal("staff.reason-needed", (await To(s => s.Explain(fee.Id, Day.Act(_first)))).Refusal?.Code);
        Assert.Null((await To(s => s.PutAside(fee.Id, Day.Act(_first, "ask the bank")))).Refusal);
        Assert.Null((await To(s => s.Explain(fee.Id, Day.Act(_first, "Returned item fee")))).Refusal);
        Assert.Equal("reconciliation.wrong-move", (await To(s => s.Explain(fee.Id, Day.Act(_first, "again")))).Refusal?.Code);
        Assert.Null((await To(s => s.OpenAgain(fee.Id, Day.Act(_first, "wrong line")))).Refusal);
        Assert.Contains(await Items(StatementItemState.Open), i => i.Id == fee.Id);
    }

    [DatabaseFact]
    public async Task A_source_whose_columns_have_names_of_their_own_is_read_by_them()
    {
        const string text = "Box,Day Banked,Cash Value\n7,2026-09-14,25.50\n";
        Assert.Equal("reconciliation.bad-file", (await To(s => s.Import(Encoding.UTF8.GetBytes(text), "box.csv", "Box", Day.Act(_first)))).Refusal?.Code);
        var columns = new Dictionary<string, string> { ["day"] = "Day Banked", ["amount"] = "cash value" };
        Assert.Equal("staff.not-allowed", (await To(s => s.SetColumns("Box", StatementFormat.Lockbox, columns, Day.Act(_clerk)))).Refusal?.Code);
        Assert.Equal("reconciliation.no-column", (await To(s => s.SetColumns("Box", StatementFormat.Lockbox, new Dictionary<string, string> { ["gross"] = "X" }, Day.Act(_first)))).Refusal?.Code);

        Assert.Null((await To(s => s.SetColumns("Box", StatementFormat.Lockbox, columns, Day.Act(_first)))).Refusal);
        Assert.Equal("25.50", (await ImportText(text, "Box")).Reading.Credits.Plain());
    }

    private static (int New, int Matched, int Open) Counts(StatementReport report) => (report.New, report.Matched, report.Open);

    private async Task<DepositNumber> AtBank(string bag)
    {
        var drawer = await Day.Opens(_clerk, 3);
        await Day.Takes(_clerk, await Day.Owes("140.00"), WorkingDay.Cash("140.00"));
        drawer = await Day.TurnsIn(_clerk, _second, drawer);
        var deposit = await Deposits(d => d.Prepare([drawer.Id], Day.Act(_first)));
        await Deposits(d => d.Seal(deposit.Id, bag, new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("140.00")), 0, 0), Day.Act(_first)));
        await Deposits(d => d.Verify(deposit.Id, bag, 0, WorkingDay.Dollars("140.00"), Day.Act(_second)));
        return (await Deposits(d => d.TakeToBank(deposit.Id, Day.Act(_second)))).Number;
    }

    private async Task<Deposit> Deposits(Func<DepositService, Task<Result<Deposit>>> act) => (await Day.With(act)).Value;

    private Task<Result<T>> To<T>(Func<ReconciliationService, Task<Result<T>>> act) => Day.With(act);

    /// <summary>The files are of Nov 24, 2026.</summary>
    private void AfterTheFiles() => Office.Clock.Set(new DateTimeOffset(2026, 11, 25, 15, 0, 0, TimeSpan.Zero));

    private async Task<StatementReport> Import(string file, string source) => (await To(s => s.Import(BankFiles.Bytes(file), file, source, Day.Act(_first)))).Value;

    private async Task<StatementReport> ImportText(string text, string source = "First Bank") => (await To(s => s.Import(Encoding.UTF8.GetBytes(text), "file.csv", source, Day.Act(_first)))).Value;

    private async Task<IReadOnlyList<StatementItem>> Items(StatementItemState state) => (await Day.With<IStatementSearch, RecordPage<StatementItem>>(s => s.Items(new StatementItemFilter(state, null), 1))).Rows;
}

public sealed class ReconciliationServiceOnSqliteTests() : ReconciliationServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class ReconciliationServiceOnSqlServerTests() : ReconciliationServiceTests(DatabaseProvider.SqlServer);
