using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Reconciliation;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Reconciliation;

/// <summary>What outside files tell, in the books: checks of the lockbox as payments, money without an owner in suspense, card fees on their own line.</summary>
public abstract class LockboxPostingTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk();
    private static readonly StaffMember _first = Acts.Supervisor(1);

    [DatabaseFact]
    public async Task The_day_of_files_posts_three_checks_puts_one_in_suspense_and_ends_at_the_bank()
    {
        Office.Clock.Set(new DateTimeOffset(2026, 11, 25, 15, 0, 0, TimeSpan.Zero));
        foreach (var (number, amount) in new[] { ("0102041456", "1505.19"), ("0102038809", "1053.57"), ("0102037645", "1376.71") })
        {
            await Owes(number, amount, due: new DateOnly(2026, 11, 20));
        }

        var box = await Import("lockbox_2026-11-24.csv", "First Bank lockbox");
        Assert.Equal((4, 3, 1), (box.New, box.Matched, box.Open));
        Assert.Equal(["1,505.19 R-2026-000001 Posted", "1,053.57 R-2026-000002 Posted", "1,000.00 R-2026-000003 Posted", "412.35  "], (await Items()).Select(i => $"{i.Told.Amount} {i.MatchKey?[..13]} {i.MatchKind}"));
        Assert.Equal(("3,971.11", "−412.35", "0.00"), (await Ledger(LedgerAccount.LockboxClearing), await Ledger(LedgerAccount.Suspense), await Ledger(LedgerAccount.Bank)));
        var receipts = await Office.Read(c => c.Set<PaymentEvent>().Include(e => e.Tenders).OrderBy(e => e.Number).ToListAsync());
        Assert.All(receipts, r => Assert.Equal(((DrawerId?)null, new DateOnly(2026, 11, 24), TenderKind.Lockbox), (r.DrawerId, r.BusinessDay, r.Tenders.Single().Kind)));
        Assert.Equal("lockbox 778120, 001/0001 of 2026-11-20, check 20418, owes 0.00", $"{receipts[0].Place} of {receipts[0].EffectiveOn:yyyy-MM-dd}, check {receipts[0].Tenders[0].DocumentNumber}, owes {receipts[0].StillOwed}");
        Assert.Equal("399.32", receipts[2].StillOwed.ToString());

        await Import("card_settlement_2026-11-24.csv", "Processor");
        Assert.Equal((5, 2, 3), Counts(await Import("statement_2026-11-24.bai", "First Bank")));
        Assert.Equal(("0.00", "45.95", "5,892.63"), (await Ledger(LedgerAccount.LockboxClearing), await Ledger(LedgerAccount.CardFees), await Ledger(LedgerAccount.Bank)));
        Assert.Equal("−1,967.47", await Ledger(LedgerAccount.CardClearing));
        Assert.Empty(await Findings());

        Assert.Equal((0, 3, 1), Counts(await Import("lockbox_2026-11-24.csv", "First Bank lockbox")));
        Assert.Equal(3, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_check_in_suspense_leaves_it_for_the_account_it_belongs_to_and_is_not_opened_again()
    {
        var account = await Day.Owes("100.00", "Acme Tools");
        await ImportText($"lockbox,date,batch,item,amount,check_number,remitter\n7,{Day.Today:yyyy-MM-dd},1,1,130.00,55,NOBODY KNOWN\n");
        var item = (await Items()).Single();
        Assert.Equal((StatementItemState.InSuspense, "−130.00"), (item.State, await Ledger(LedgerAccount.Suspense)));

        Assert.Equal("reconciliation.no-account", (await To(s => s.Post(item.Id, "0102000000", Day.Act(_first)))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await To(s => s.Post(item.Id, account.Number.Digits, Day.Act(_clerk)))).Refusal?.Code);
        var offer = (await Day.With<ReconciliationService, Result<OutsideOffer>>(s => s.Offer(item, account.Number.Digits, Day.Act(_first)))).Value;
        Assert.Equal(("100.00", "30.00"), (offer.Offer.Allocation.Parts.Total(p => p.Amount).ToString(), offer.Offer.Credit.ToString()));
        var both = await Task.WhenAll(To(s => s.Post(item.Id, account.Number.Digits, Day.Act(_first))), To(s => s.Post(item.Id, account.Number.Digits, Day.Act(_first))));

        Assert.Single(both, r => r.Refusal is null);
        Assert.Equal(("0.00", "130.00", "−30.00"), (await Ledger(LedgerAccount.Suspense), await Ledger(LedgerAccount.LockboxClearing), await Ledger(LedgerAccount.UnappliedCredit)));
        Assert.Equal("reconciliation.posted", (await To(s => s.OpenAgain(item.Id, Day.Act(_first, "wrong")))).Refusal?.Code);
        Assert.Equal("cashiering.not-of-the-counter", (await Day.With<VoidService, Result<PaymentEvent>>(async v => await v.Request(ReceiptNumber.Parse((await Items()).Single().MatchKey!), Day.Act(_clerk, "wrong account")))).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task An_account_is_found_by_its_number_or_by_the_one_account_with_the_payers_name()
    {
        await Day.Owes("100.00", "Acme Tools");
        var named = await Day.Owes("100.00", "Bayou Books");
        await Day.Owes("100.00", "Twice There");
        await Day.Owes("100.00", "Twice There");
        await ImportText($"lockbox,date,batch,item,amount,remitter,account_number\n7,{Day.Today:yyyy-MM-dd},1,1,100.00,BAYOU BOOKS,\n7,{Day.Today:yyyy-MM-dd},1,2,50.00,TWICE THERE,\n7,{Day.Today:yyyy-MM-dd},1,3,60.00,BAYOU BOOKS,0199999999\n");

        Assert.Equal(["100.00 Matched", "50.00 InSuspense", "60.00 InSuspense"], (await Items()).Select(i => $"{i.Told.Amount} {i.State}"));
        Assert.Contains("Bayou Books", (await Items())[0].MatchSays, StringComparison.Ordinal);
        Assert.Empty(await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(named.Id, openOnly: true)));
    }

    [DatabaseFact]
    public async Task Two_checks_for_one_account_in_one_file_pay_one_after_the_other()
    {
        var account = await Day.Owes("100.00");
        await ImportText($"lockbox,date,batch,item,amount,account_number\n7,{Day.Today:yyyy-MM-dd},1,1,60.00,{account.Number.Digits}\n7,{Day.Today:yyyy-MM-dd},1,2,60.00,{account.Number.Digits}\n");

        var ledger = (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false))).Single();
        Assert.True(ledger.AsOf(Day.Today, await Day.With<RuleBook, RuleBook>(Task.FromResult)).Owed.IsZero);
        Assert.Equal("−20.00", await Ledger(LedgerAccount.UnappliedCredit));
    }

    [DatabaseFact]
    public async Task A_bank_fee_and_an_unknown_credit_stand_in_the_books_while_they_are_explained_or_in_suspense()
    {
        await ImportText($"account,date,type,description,amount\n9,{Day.Today:yyyy-MM-dd},FEE,RETURNED ITEM,-10.00\n9,{Day.Today:yyyy-MM-dd},MISC,UNKNOWN,75.00\n");
        var (fee, credit) = ((await Items()).Single(i => i.Told.Amount.IsNegative), (await Items()).Single(i => i.Told.Amount.IsPositive));

        Assert.Null((await To(s => s.Explain(fee.Id, Day.Act(_first, "Returned item fee")))).Refusal);
        Assert.Null((await To(s => s.PutAside(credit.Id, Day.Act(_first, "ask the bank")))).Refusal);
        Assert.Equal(("10.00", "65.00", "−75.00"), (await Ledger(LedgerAccount.BankFees), await Ledger(LedgerAccount.Bank), await Ledger(LedgerAccount.Suspense)));
        Assert.Null((await To(s => s.OpenAgain(fee.Id, Day.Act(_first, "wrong line")))).Refusal);
        Assert.Null((await To(s => s.Explain(credit.Id, Day.Act(_first, "Interest from the bank")))).Refusal);
        Assert.Equal(("0.00", "0.00", "0.00"), (await Ledger(LedgerAccount.BankFees), await Ledger(LedgerAccount.Bank), await Ledger(LedgerAccount.Suspense)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_lockbox_day_ties_on_the_finance_sheet_and_its_returned_check_is_recorded_from_its_receipt()
    {
        var account = await Day.Owes("100.00");
        await ImportText($"lockbox,date,batch,item,amount,check_number,account_number\n7,{Day.Today:yyyy-MM-dd},1,1,100.00,55,{account.Number.Digits}\n7,{Day.Today:yyyy-MM-dd},1,2,40.00,56,\n");
        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);
        var figures = await Day.With<IBusinessDaySearch, DayFigures>(r => r.Of(Day.Today));
        var sheet = FinanceSheet.Of(Day.Today, await Day.With<IFinanceSearch, IReadOnlyList<FinanceEntry>>(f => f.Of(Day.Today)), DailyCashActivity.Of(figures, rules), rules);

        Assert.Equal(["LockboxClearing 100.00"], sheet.Sources.Select(s => $"{s.Account} {s.Amount}"));
        Assert.True(sheet.NothingDiffers, string.Join('\n', sheet.Ties.Select(t => t.Sentence)));
        Assert.True((await Day.With<IBusinessDays, IReadOnlyList<DayStep>>(d => d.Steps(Day.Today))).All(s => s.IsDone));
        Assert.Equal([DayExceptionKind.Suspense], (await Day.With<IBusinessDays, IReadOnlyList<DayException>>(d => d.Exceptions(Day.Today))).Select(e => e.Kind));
        Assert.Null((await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_first)))).Refusal);
        Assert.Equal("100.00", (await Office.Read(c => c.Set<ClosedDay>().SingleAsync())).Total.ToString());
    }

    [DatabaseFact]
    public async Task A_second_file_of_a_day_is_its_own_part_and_the_fees_of_the_first_stay_as_they_were()
    {
        const string Header = "settlement_date,terminal,transaction,type,authorization,gross,fee,net\n";
        await ImportText($"{Header}{Day.Today:yyyy-MM-dd},T1,1,sale,A1,40.00,0.90,39.10\n");
        await ImportText($"account,date,type,description,amount,bank_reference\n9,{Day.Today:yyyy-MM-dd},ACH CREDIT,CARDS,39.10,C1\n");
        await ImportText($"{Header}{Day.Today:yyyy-MM-dd},T1,2,sale,A2,60.00,1.30,58.70\n");
        Assert.Equal(("0.90", "39.10"), (await Ledger(LedgerAccount.CardFees), await Ledger(LedgerAccount.Bank)));

        var second = await ImportText($"account,date,type,description,amount,bank_reference\n9,{Day.Today:yyyy-MM-dd},ACH CREDIT,CARDS,58.70,C2\n");

        Assert.Equal((1, 1, 0), Counts(second));
        Assert.Equal(("2.20", "97.80", "−100.00"), (await Ledger(LedgerAccount.CardFees), await Ledger(LedgerAccount.Bank), await Ledger(LedgerAccount.CardClearing)));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_file_that_comes_after_the_close_is_of_the_next_business_day_and_counts_from_today()
    {
        var account = await Day.Owes("100.00");
        Assert.Null((await Day.With<DayService, Result<ClosedDay>>(d => d.Close(Day.Today, Day.Act(_first)))).Refusal);
        var next = (await Day.With<DayService, Result<OpenedDay>>(d => d.OpenNext(Day.Today, Day.Act(_first)))).Value.Day;

        var report = await ImportText($"lockbox,date,batch,item,amount,check_number,account_number\n7,{Day.Today:yyyy-MM-dd},1,1,100.00,55,{account.Number.Digits}\n7,{Day.Today:yyyy-MM-dd},1,2,40.00,56,\n");

        Assert.Equal((2, 1, 1), Counts(report));
        var receipt = await Office.Read(c => c.Set<PaymentEvent>().SingleAsync());
        Assert.Equal((next, Day.Today, "0.00"), (receipt.BusinessDay, receipt.EffectiveOn, receipt.StillOwed.ToString()));
        Assert.All(await Office.Read(c => c.Set<Posting>().Where(p => p.Kind == PostingKind.OutsideSuspended || p.Kind == PostingKind.Payment).ToListAsync()), p => Assert.Equal((next, Day.Today), (p.BusinessDay, p.EffectiveOn)));
        Assert.Empty(await Findings());
    }

    private async Task Owes(string number, string amount, DateOnly due)
    {
        var act = Day.Act(StaffMember.System);
        await using var scope = Office.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var account = Account.Open(new AccountFacts
        {
            Number = AccountNumber.Parse(number),
            Kind = AccountKind.Business,
            TaxpayerName = "Company " + number,
            LocationCode = "1701",
            Location = new Address("222 Saint Louis St", "Baton Rouge", "LA", "70802"),
            Mailing = new Address("PO Box 2590", "Baton Rouge", "LA", "70821"),
            OpenedOn = new DateOnly(2020, 1, 1),
            Status = AccountStatus.Open,
        }, null);
        await services.GetRequiredService<IOneTransaction>().Do<Account>(act, () =>
        {
            services.GetRequiredService<IAccounts>().Add(account);
            var obligation = Obligation.For(account.Id, "sales", Period.Parse("2026-09"), due, "1701");
            services.GetRequiredService<ILedgers>().Add(obligation);
            var shares = services.GetRequiredService<RuleBook>().FundShares("sales", "1701", obligation.Period.LastDay).Value.Shares;
            services.GetRequiredService<IJournal>().Add(Posting.Of(PostingKind.Charge, new PostingDays(Day.Today, new DateOnly(2026, 9, 1)), act, PaymentApplication.ChargeLines(obligation, Component.Tax, WorkingDay.Dollars(amount), shares)));
            return Task.FromResult<Result<Account>>(account);
        });
    }

    private async Task<IReadOnlyList<Finding>> Findings()
    {
        List<Finding> all = [];
        foreach (var check in new ReconciliationRecords().Checks.Concat(new Data.Cashiering.CashieringRecords().Checks))
        {
            all.AddRange(await Office.Read(c => check.RunAsync(c, default)));
        }

        return all;
    }

    private static (int New, int Matched, int Open) Counts(StatementReport report) => (report.New, report.Matched, report.Open);

    private async Task<string> Ledger(LedgerAccount account) => (await Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == account).ToListAsync())).Total(l => l.AsDebit).ToString();

    private Task<List<StatementItem>> Items() => Office.Read(c => c.Set<StatementItem>().AsNoTracking().OrderBy(i => i.Told.Line).ToListAsync());

    private Task<Result<StatementItem>> To(Func<ReconciliationService, Task<Result<StatementItem>>> act) => Day.With(act);

    private async Task<StatementReport> Import(string file, string source) => (await Day.With<ReconciliationService, Result<StatementReport>>(s => s.Import(BankFiles.Bytes(file), file, source, Day.Act(_first)))).Value;

    private async Task<StatementReport> ImportText(string text) => (await Day.With<ReconciliationService, Result<StatementReport>>(s => s.Import(Encoding.UTF8.GetBytes(text), "file.csv", "Box", Day.Act(_first)))).Value;
}

/// <inheritdoc/>
public sealed class LockboxPostingOnSqlite() : LockboxPostingTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class LockboxPostingOnSqlServer() : LockboxPostingTests(DatabaseProvider.SqlServer);
