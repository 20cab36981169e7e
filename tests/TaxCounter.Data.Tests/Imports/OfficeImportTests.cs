using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Imports;

/// <summary>What is in the books after an import.</summary>
public abstract class OfficeImportTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private ImportDesk Desk => new(Office);

    [DatabaseFact]
    public async Task The_small_office_of_East_Baton_Rouge_gives_its_control_totals()
    {
        await Desk.GivenSmallOffice("east-baton-rouge");

        var totals = await Office.Read(ControlTotals.OfAsync);

        Assert.Equal(
            new ControlTotals
            {
                Accounts = 20,
                Registrations = 43,
                Charges = 221,
                Charged = Money.Dollars(50_193.98m),
                Payments = 193,
                Paid = Money.Dollars(36_246.56m),
                ObligationsOwing = 31,
                Owing = Money.Dollars(14_006.42m),
                ObligationsOverpaid = 4,
                Overpaid = Money.Dollars(59.00m),
            },
            totals);
        Assert.Empty((await Desk.Verify()).Findings);
    }

    [DatabaseFact]
    public async Task The_small_office_of_Pennsylvania_gives_its_control_totals()
    {
        var desk = new ImportDesk(Office, Books.Pennsylvania);
        await desk.GivenSmallOffice("pennsylvania");

        var totals = await Office.Read(ControlTotals.OfAsync);

        Assert.Equal((20, 21, 128, 108), (totals.Accounts, totals.Registrations, totals.Charges, totals.Payments));
        Assert.Equal((Money.Dollars(141_792.89m), Money.Dollars(108_322.20m)), (totals.Charged, totals.Paid));
        Assert.Equal((21, Money.Dollars(33_533.69m)), (totals.ObligationsOwing, totals.Owing));
        Assert.Equal((3, Money.Dollars(63.00m)), (totals.ObligationsOverpaid, totals.Overpaid));
        Assert.Empty((await desk.Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_file_imported_again_changes_nothing_and_says_so()
    {
        await Desk.GivenSmallOffice("east-baton-rouge");
        var before = await Counts();

        foreach (var (kind, rows) in new[] { (ImportKind.Accounts, 20), (ImportKind.Registrations, 43), (ImportKind.Charges, 221), (ImportKind.Payments, 193) })
        {
            var (report, no) = await Desk.Import(kind, ImportDesk.SmallOffice("east-baton-rouge", kind));
            Assert.Null(no);
            Assert.Equal((0, rows, 0, Money.Zero), (report.Imported, report.Unchanged, report.Rejected, report.Amount));
        }

        Assert.Equal(before, await Counts());
    }

    [DatabaseFact]
    public async Task A_due_day_on_a_weekend_is_kept_as_it_is_counts_from_the_next_business_day_and_is_said()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var (report, no) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, "0102000080,sales,2026-08,2026-09-20,tax,911.20,B1", "0102000080,sales,2026-07,2026-08-20,tax,10.00,B2"));

        Assert.Null(no);
        Assert.Equal("1 due date is on a weekend or legal holiday. The export's own date is kept and shown; nothing is late until after the next business day.", Assert.Single(report.Notes));
        await Desk.Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-09-21,check,911.20,R1");
        var paid = await Office.Read(c => c.Set<Obligation>().SingleAsync(o => o.Period == Period.Parse("2026-08")));
        Assert.Equal((new DateOnly(2026, 9, 20), Money.Zero), (paid.RecordedDueOn, paid.Owing));
        Assert.Empty((await Desk.Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_late_payment_brings_its_penalty_and_interest_as_at_the_counter()
    {
        await Desk.GivenOneCharge();

        await Desk.Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-11-19,check,911.20,R1");

        // 911.20 from 2026-09-21: two periods of 30 days or part at 5%, two months or part at 1.25% (the counter's own worked figure).
        var obligation = await Office.Read(c => c.Set<Obligation>().SingleAsync());
        var posted = await Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == LedgerAccount.PenaltyRevenue || l.Account == LedgerAccount.InterestRevenue).Select(l => l.Amount).ToListAsync());
        var should = Books.EastBatonRouge.LateChargesOf(Books.Question("sales", "911.20", "2026-09-21", "2026-11-19")).Value;
        Assert.True(should.Penalty.IsPositive && should.Interest.IsPositive);
        Assert.Equal(new[] { should.Penalty, should.Interest }.Order(), posted.Order());
        Assert.Equal(should.Penalty + should.Interest, obligation.Owing);
        Assert.Equal(obligation.Charged, obligation.Received);
    }

    [DatabaseFact]
    public async Task What_is_paid_too_much_stays_as_credit_of_the_account()
    {
        await Desk.GivenOneCharge();

        await Desk.Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-09-15,check,961.20,R1");

        Assert.Equal(Money.Dollars(50), await Office.Read(c => c.Set<AccountBalance>().Select(s => s.Unapplied).SingleAsync()));
        Assert.Equal((1, Money.Dollars(50)), await Office.Read(async c => await ControlTotals.OfAsync(c) is var t ? (t.ObligationsOverpaid, t.Overpaid) : default));
    }

    [DatabaseFact]
    public async Task A_payment_before_the_period_begins_pays_what_is_charged()
    {
        await Desk.GivenOneCharge();

        await Desk.Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-07-15,check,911.20,R1");

        Assert.Equal(Money.Zero, await Office.Read(c => c.Set<Obligation>().Select(o => o.TaxOwing).SingleAsync()));
        Assert.Empty((await Desk.Verify()).Findings);
    }

    [DatabaseFact]
    public async Task Payments_go_by_their_day_not_by_their_line()
    {
        await Desk.GivenOneCharge();

        await Desk.Given(ImportKind.Payments, "0102000080,sales,2026-08,2026-11-01,check,500.00,R2", "0102000080,sales,2026-08,2026-09-15,check,500.00,R1");

        var days = await Office.Read(async c => (await c.Set<Posting>().Where(p => p.Kind == PostingKind.Payment).ToListAsync()).OrderBy(p => p.Id.Value).Select(p => p.EffectiveOn).ToList());
        Assert.Equal([new DateOnly(2026, 9, 15), new DateOnly(2026, 11, 1)], days);
    }

    [DatabaseFact]
    public async Task Bad_rows_stop_the_whole_file()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var file = Desk.Write(ImportKind.Charges, ImportDesk.GoodCharge, "0102000080,sales,2026-07,2026-08-20,tax,1.005,B2");

        var (report, no) = await Desk.Import(ImportKind.Charges, file);

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Equal((2, 0, 1), (report.Rows, report.Imported, report.Rejected));
        Assert.Equal(0, await Office.Read(c => c.Set<Posting>().CountAsync()) + await Office.Read(c => c.Set<ImportedRow>().CountAsync(r => r.Kind == ImportKind.Charges)));
    }

    [DatabaseFact]
    public async Task The_good_rows_are_imported_when_that_is_asked_for()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        var file = Desk.Write(ImportKind.Charges, ImportDesk.GoodCharge, "0102000080,sales,2026-07,2026-08-20,tax,1.005,B2", "0102000099,sales,2026-07,2026-08-20,tax,1.00,B3");

        var (report, no) = await Desk.Import(ImportKind.Charges, file, acceptGood: true);

        Assert.Null(no);
        Assert.Equal((3, 1, 2, Money.Dollars(911.20m)), (report.Rows, report.Imported, report.Rejected, report.Amount));
        Assert.Equal(["line,column,value,reason", "3,amount,1.005,The amount has more than two decimals. Use whole cents."], File.ReadLines(report.RejectedFile!).Take(2));
    }

    [DatabaseFact]
    public async Task An_interrupted_import_leaves_nothing()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);
        using var stop = new CancellationTokenSource();
        var file = Desk.Write(ImportKind.Charges, [.. Enumerable.Range(1, 3000).Select(n => $"0102000080,sales,{1900 + (n % 26) + 100:0000}-{(n % 12) + 1:00},2026-08-20,tax,1.00,B{n}")]);

        var (_, no) = await Desk.Import(ImportKind.Charges, file, acceptGood: true, new StopWhen("Posting", stop), stop.Token);

        Assert.Equal(ImportRefusals.Interrupted, no);
        Assert.Equal(0, await Office.Read(c => c.Set<Posting>().CountAsync()));
        Assert.Equal(0, await Office.Read(c => c.Set<Obligation>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_key_that_was_imported_with_other_content_is_refused()
    {
        await Desk.GivenOneCharge();

        var (report, no) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, ImportDesk.GoodCharge.Replace("911.20", "911.21", StringComparison.Ordinal)));

        Assert.Equal("imports.bad-rows", no?.Code);
        Assert.Equal("reference", Assert.Single(report.Bad).Column);
    }

    [DatabaseFact]
    public async Task The_tax_id_is_sealed_and_a_changed_one_is_noticed()
    {
        await Desk.Given(ImportKind.Accounts, ImportDesk.GoodAccount);

        var (report, _) = await Desk.Import(ImportKind.Accounts, Desk.Write(ImportKind.Accounts, ImportDesk.GoodAccount.Replace("723455413", "723455414", StringComparison.Ordinal)));

        Assert.Equal("5413", await Office.Read(c => c.Set<Account>().Select(a => a.TaxId!.LastFour).SingleAsync()));
        Assert.Contains("different content", Assert.Single(report.Bad).Reason, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Money_for_which_nothing_was_charged_is_refused()
    {
        await Desk.GivenOneCharge();

        var (report, _) = await Desk.Import(ImportKind.Payments, Desk.Write(ImportKind.Payments, "0102000080,sales,2026-07,2026-09-15,check,10.00,R1"));

        Assert.Contains("has no charge for", Assert.Single(report.Bad).Reason, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Another_due_day_of_the_same_obligation_is_refused()
    {
        await Desk.GivenOneCharge();

        var (report, _) = await Desk.Import(ImportKind.Charges, Desk.Write(ImportKind.Charges, "0102000080,sales,2026-08,2026-09-30,tax,10.00,B2"));

        Assert.Equal(("due_on", "2026-09-30"), (Assert.Single(report.Bad).Column, report.Bad[0].Value));
    }

    private async Task<(int, int, int, int)> Counts() =>
        await Office.Read(async c => (await c.Set<Account>().CountAsync(), await c.Set<Posting>().CountAsync(), await c.Set<JournalLine>().CountAsync(), await c.Set<ImportedRow>().CountAsync()));

    private sealed class StopWhen(string step, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step == step)
            {
                stop.Cancel();
            }
        }
    }
}

public sealed class OfficeImportOnSqliteTests() : OfficeImportTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class OfficeImportOnSqlServerTests() : OfficeImportTests(DatabaseProvider.SqlServer);
