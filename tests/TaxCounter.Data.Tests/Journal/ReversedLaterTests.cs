using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Journal;

/// <summary>
/// Money that is at the bank turns out to be wrong: the check bounced, it was for another account, it was paid twice, it is claimed back; on the day itself and after its close.
/// What corrects it is dated today; of what was written before, nothing changes; the history shows both.
/// </summary>
public sealed class ReversedLaterTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    /// <summary>What is written once and stays: the journal, receipts with their tenders, payments and voids, drawers' counts, closings, the trail.</summary>
    private static readonly string[] _written = ["Postings", "JournalLines", "PaymentEvents", "Payments", "Tenders", "ReceiptVoids", "Drawers", "DrawerCounts", "Deposits", "ClosedDays", "OpenedDays", "AuditEntries", "Letters"];
    private static readonly StaffMember _clerk = Acts.Clerk(), _first = Acts.Supervisor(1), _second = Acts.Supervisor(2);
    private Account _river = null!;
    private Account _kettle = null!;
    private PaymentEvent _receipt = null!;

    /// <summary>What is left afterwards: owed and credit of River, owed and credit of Kettle, what the bank has by the journal, what is owed as refund.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "the check bounced", "1015.00 0.00 80.00 0.00 0.00 0.00" },
        { "it bounced, and the bank had erred", "0.00 200.00 80.00 0.00 1200.00 0.00" },
        { "it was for another account", "200.00 200.00 0.00 120.00 1200.00 0.00" },
        { "it was not for another account", "0.00 200.00 80.00 0.00 1200.00 0.00" },
        { "it was paid twice", "1000.00 1200.00 80.00 0.00 1200.00 0.00" },
        { "the credit is claimed back", "0.00 0.00 80.00 0.00 1000.00 0.00" },
        { "the refund came back", "0.00 200.00 80.00 0.00 1200.00 0.00" },
    };

    /// <summary>On the day itself: two of them in each run, all with TAXCOUNTER_FULL=1.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> OnTheDay => Cases.Where(c => Force.IsFull || c.Data.Item1 is "the check bounced" or "it was for another account");

    [Theory]
    [MemberData(nameof(OnTheDay))]
    public async Task After_the_deposit_it_is_corrected_by_entries_of_today(string wrong, string left)
    {
        await Banked();
        await Corrected(wrong, left);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task After_the_close_of_the_day_it_is_corrected_by_entries_of_today_and_the_closed_day_stays(string wrong, string left)
    {
        await Banked();
        var day = Day.Today;
        Assert.Null((await Day.With<DayService, Result<ClosedDay>>(d => d.Close(day, Day.Act(_first)))).Refusal);
        Office.Clock.Advance(TimeSpan.FromDays(3));
        var totals = await Day.With<IBusinessDays, DayTotals>(d => d.Totals(day));

        await Corrected(wrong, left);

        Assert.Equal(totals, await Day.With<IBusinessDays, DayTotals>(d => d.Totals(day)));
        Assert.Equal(("1200.00", 1), (totals.Total.Plain(), totals.Receipts));
    }

    [Fact]
    public async Task What_is_at_the_bank_is_not_voided_and_nothing_of_the_attempt_is_in_the_journal()
    {
        await Banked();
        var before = await Rows("Postings", "JournalLines", "ReceiptVoids", "PaymentEvents");

        Assert.Equal("cashiering.in-deposit", (await Day.With<VoidService, Result<PaymentEvent>>(v => v.RequestAndApprove(_receipt.Number, Day.Act(_clerk, "wrong account"), Day.Act(_first)))).Refusal?.Code);

        Assert.Equal(before, await Rows("Postings", "JournalLines", "ReceiptVoids", "PaymentEvents"));
    }

    private async Task Corrected(string wrong, string left)
    {
        var (before, postings, shown) = (await Rows(_written), await Postings(), await History());
        Office.Clock.Advance(TimeSpan.FromHours(1));
        var now = Office.Clock.GetUtcNow().UtcDateTime;

        await Do(wrong);

        var missing = before.Except(await Rows(_written), StringComparer.Ordinal);
        Assert.Empty(missing);
        var made = (await Postings()).Where(p => postings.All(o => o.Id != p.Id)).ToList();
        Assert.NotEmpty(made);
        Assert.All(made, p => Assert.Equal((Day.Today, now), (p.BusinessDay, p.PostedAt)));
        Assert.All(made, p => Assert.Equal(p.Lines.Where(l => l.Side == Side.Debit).Total(l => l.Amount), p.Lines.Where(l => l.Side == Side.Credit).Total(l => l.Amount)));

        var shows = await History();
        Assert.Equal(shown, shows.Where(r => shown.Any(o => o.Id == r.Id)), (a, b) => Line(a) == Line(b));
        Assert.Equal(made.Where(p => p.Lines.Any(l => l.AccountId == _river.Id && (l.Account is LedgerAccount.Receivable or LedgerAccount.UnappliedCredit))).Select(p => p.Id.Value).Order(), shows.Where(r => shown.All(o => o.Id != r.Id)).Select(r => r.Id.Value).Order());
        Assert.Equal(ReceiptState.Issued, (await Day.With<IPaymentEvents, PaymentEvent?>(e => e.Find(_receipt.Number)))!.State);

        Assert.Equal(left, string.Join(' ', await Owed(_river), await Credit(_river), await Owed(_kettle), await Credit(_kettle), await Balance(LedgerAccount.Bank), await Balance(LedgerAccount.RefundsPayable)));
        Assert.Equal((await Owed(_river), await Owed(_kettle)), (await Receivable(_river), await Receivable(_kettle)));
        Assert.Equal(Money.Zero, (await Office.Read(c => c.Set<JournalLine>().ToListAsync())).Total(l => l.AsDebit));
        await using var scope = Office.Scope();
        Assert.Empty((await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => $"{f.Invariant} {f.Sentence}"));
    }

    private async Task Do(string wrong)
    {
        switch (wrong)
        {
            case "the check bounced":
                await Bounce();
                break;
            case "it bounced, and the bank had erred":
                var check = await Bounce();
                await Must<ReturnedCheckService, ReturnedCheck>(s => s.Undo(check.Number, Day.Act(_second, "the bank's letter of today")));
                break;
            case "it was for another account":
                await Move();
                break;
            case "it was not for another account":
                var moved = await Move();
                await Must<MovedPaymentService, MovedPayment>(s => s.Reverse(moved.Number, Day.Act(_second, "the stub says First River")));
                break;
            case "it was paid twice":
                var asked = await Shown(new() { Id = MovedPaymentId.New(), Payment = (await PaymentOf()).Id, From = _receipt.Payments[0].ObligationId!.Value, To = _river.Id, Targets = [], Amount = Dollars("1000.00"), IsReversal = true });
                await Must<MovedPaymentService, MovedPayment>(s => s.MoveWith(asked, Day.Act(_clerk, "paid twice"), Day.Act(_first)));
                break;
            default:
                await Refund(comesBack: wrong == "the refund came back");
                break;
        }
    }

    private async Task<ReturnedCheck> Bounce()
    {
        var asked = new ReturnedCheckAsked { Id = ReturnedCheckId.New(), Receipt = _receipt.Number, Tender = 1, ReturnedOn = Day.Today, Why = ReturnReason.InsufficientFunds };
        var plan = await Must<CheckReturnPlanner, CheckReturnPlan>(p => p.Plan(asked, Day.Act(_first)));
        return await Must<ReturnedCheckService, ReturnedCheck>(s => s.Record(asked with { Shown = plan.Terms }, Day.Act(_first)));
    }

    private async Task<MovedPayment> Move()
    {
        var targets = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(_kettle.Id, openOnly: true));
        var asked = await Shown(new() { Id = MovedPaymentId.New(), Payment = (await PaymentOf()).Id, From = _receipt.Payments[0].ObligationId!.Value, To = _kettle.Id, Targets = [.. targets.Select(t => t.Obligation.Id)], Amount = Dollars("200.00") });
        return await Must<MovedPaymentService, MovedPayment>(s => s.Move(asked, Day.Act(_first, "the stub says Bayou Kettle")));
    }

    private async Task<MovedPaymentAsked> Shown(MovedPaymentAsked asked) => asked with { Shown = (await Must<MovedPaymentPlanner, MovedPaymentPlan>(p => p.Plan(asked, Day.Act(_clerk)))).Terms };

    private async Task<Posting> PaymentOf() => (await Day.With<IJournal, IReadOnlyList<Posting>>(j => j.OfPaymentEvent(_receipt.Id))).Single(p => p.Class.Paid == PaidEffect.Payment && p.Obligations.Count > 0);

    private async Task Refund(bool comesBack)
    {
        var credit = await Office.Read(c => c.Set<OpenCredit>().SingleAsync());
        var number = (await Must<RefundService, Refund>(s => s.Claim(RefundId.New(), credit.Id, new RefundClaim
        {
            Amount = credit.Amount,
            ClaimedOn = Day.Today,
            SignedBy = "R. Hebert",
            Capacity = "owner",
            Statement = "The check was too large.",
            SwornBefore = "M. Fontenot, notary",
            SwornOn = Day.Today,
            Payee = "First River Construction",
            PayTo = "PO Box 2590, Baton Rouge, LA 70821",
            Payment = RefundPayment.Check,
        }, Day.Act(_clerk)))).Number;
        var recommended = await Must<RefundService, Refund>(s => s.Recommend(number, Dollars("200.00"), "", null, Day.Act(_clerk, "The check was larger than what was owed.")));
        await Must<RefundService, Refund>(s => s.Approve(number, Money.Zero, recommended.Story.Revision, Day.Act(_first)));
        await Must<RefundService, RefundFile>(s => s.MakeFile(RefundFileId.New(), Day.Act(_second)));
        await Must<RefundService, Refund>(s => s.MarkPaid(number, "10442", Day.Today, Day.Act(_clerk)));
        if (comesBack)
        {
            await Must<RefundService, Refund>(s => s.Undo(number, stopped: false, Day.Act(_clerk, "moved, no forwarding address")));
            await Must<RefundService, Refund>(s => s.Cancel(number, Day.Act(_clerk, "wants credit instead")));
        }
    }

    /// <summary>A check of 1,200.00 pays 1,000.00 and leaves 200.00 as credit; it is at the bank.</summary>
    private async Task Banked()
    {
        (_river, _kettle) = (await Day.Owes("1000.00"), await Day.Owes("80.00", "Bayou Kettle LLC"));
        var drawer = await Day.Opens(_clerk, 1);
        _receipt = await Day.Takes(_clerk, _river, Day.Check("1200.00"));
        await Day.Banks(_clerk, _first, _second, drawer);
    }

    private async Task<T> Must<TService, T>(Func<TService, Task<Result<T>>> act)
        where TService : notnull
    {
        var done = await Day.With(act);
        Assert.Null(done.Refusal);
        return done.Value;
    }

    private Task<List<Posting>> Postings() => Office.Read(c => c.Set<Posting>().AsNoTracking().Include(p => p.Lines).ToListAsync());

    private async Task<IReadOnlyList<HistoryRow>> History() => (await Day.With<IAccountHistorySearch, RecordPage<HistoryRow>>(h => h.History(_river.Id, 1))).Rows;

    private static string Line(HistoryRow row) => $"{row with { For = [] }} {string.Join(',', row.For)}";

    private async Task<string> Owed(Account account) => (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false))).Total(l => l.AsOf(Day.Today, RuleBooks.Books.EastBatonRouge).Owed).Plain();

    private async Task<string> Credit(Account account) => (await Day.With<ILedgers, Money>(l => l.Unapplied(account.Id))).Plain();

    private async Task<string> Receivable(Account account) => (await Lines(LedgerAccount.Receivable)).Where(l => l.AccountId == account.Id).Total(l => l.AsDebit).Plain();

    private async Task<string> Balance(LedgerAccount account) => (await Lines(account)).Total(l => l.AsDebit).Plain();

    private Task<List<JournalLine>> Lines(LedgerAccount account) => Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == account).ToListAsync());

    /// <summary>The rows of these tables, every column of them.</summary>
    private async Task<List<string>> Rows(params string[] tables)
    {
        await using var connection = new SqliteConnection(Office.Options.ConnectionString);
        await connection.OpenAsync();
        List<string> rows = [];
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(table + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i))));
            }
        }

        return rows;
    }

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);
}
