using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.ReturnedChecks;

/// <summary>A check of First River comes back after the bank had taken it: one act makes what it paid owed again.</summary>
public abstract class ReturnedCheckTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private Account _river = null!;
    private PaymentEvent _receipt = null!;

    [DatabaseFact]
    public async Task What_it_paid_is_owed_again_with_the_late_charges_as_if_it_had_never_paid_and_the_charge_on_top()
    {
        await Banked("1000.00", Day.Check("1000.00"));
        Office.Clock.Advance(TimeSpan.FromDays(40)); // Sep 15 to Oct 25: due Sep 21, two months begun

        var check = await Record();

        // 1,000.00 unpaid since Sep 21: 10% penalty, 34 days of interest, as if the check had never been there; 15.00 for the check, in no base.
        var owed = Assert.Single(await Open(_river));
        var fresh = (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.Find([owed.Obligation.Id])))[0];
        Assert.Equal(("1000.00", "100.00", "15.00"), (owed.TaxOwed.Plain(), owed.PenaltyOwed.Plain(), owed.OtherOwed.Plain()));
        Assert.Equal(check.OwedAfter, owed.Owed);
        Assert.Equal(new ObligationLedger(fresh.Obligation, [.. fresh.Entries.Where(e => e.Class.Principal == PrincipalEffect.Charge)]).AsOf(Day.Today, RuleBooks.Books.EastBatonRouge).LateCharges.Interest, owed.InterestOwed);
        Assert.Equal((ReceiptState.Issued, "0.00"), ((await Day.With<IPaymentEvents, PaymentEvent?>(e => e.Find(_receipt.Number)))!.State, await Balance(LedgerAccount.Bank)));
        Assert.Equal("EBR return form: $15.00 on all NSF checks", check.ChargeAuthority);
        var standings = await Day.With<IEnumerable<IStandings>, IReadOnlyList<Standing>>(async all => [.. (await Task.WhenAll(all.OfType<Data.ReturnedChecks.ReturnedCheckStandings>().Select(s => s.Of(_river.Id, 5, Day.Today)))).SelectMany(s => s)]);
        Assert.Equal(("returned check", Awaits.Customer, $"$1,000.00 of receipt {_receipt.Number}"), (standings[0].What, standings[0].Ahead.Awaits, standings[0].About));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_letter_goes_out_with_the_record_and_its_table_foots()
    {
        await Banked("100.00", Day.Check("100.00"));

        var check = await Record();

        var letter = await Office.Read(c => c.Set<Letter>().SingleAsync());
        Assert.Equal((check.Number.ToString(), _river.Id), (letter.About, letter.AccountId));
        Assert.Contains("Its reason: insufficient funds.", letter.Body, StringComparison.Ordinal);
        Assert.Contains("115.00", letter.Body, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Where_cash_paid_a_part_the_rest_of_the_receipt_stays_paid()
    {
        await Banked("100.00", WorkingDay.Cash("40.00"), Day.Check("60.00"));

        await Record(tender: 2);

        Assert.Equal("60.00", Assert.Single(await Open(_river)).TaxOwed.Plain());
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Credit_that_the_check_left_goes_first_and_credit_that_was_used_is_given_back_before()
    {
        await Banked("100.00", Day.Check("130.00"));
        Assert.Equal("30.00", (await Credit()).Plain());
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, _river, "30.00", "2026-07", new DateOnly(2026, 9, 21));
        Assert.Null((await Day.With<CreditService, Result<CreditPlan>>(s => s.Apply(_river.Id, WorkingDay.Dollars("30.00"), Day.Act(Acts.Clerk())))).Refusal);

        Assert.Equal("returned-checks.credit-used", (await Plan()).Refusal?.Code);

        var applied = (await Day.With<IJournal, IReadOnlyList<Posting>>(j => j.CreditApplications(_river.Id)))[0];
        Assert.Null((await Day.With<CreditService, Result<Money>>(s => s.TakeBack(_river.Id, applied.Id, Day.Act(Acts.Supervisor(), "the check came back")))).Refusal);
        await Record();
        Assert.Equal(("0.00", "145.00"), ((await Credit()).Plain(), (await Open(_river)).Total(o => o.Owed).Plain()));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Another_person_undoes_it_where_the_bank_erred_and_everything_is_as_before()
    {
        await Banked("1000.00", Day.Check("1000.00"));
        Office.Clock.Advance(TimeSpan.FromDays(40));
        var check = await Record();

        Assert.NotNull((await Undo(check, Acts.Supervisor())).Refusal);
        Assert.Equal("staff.not-allowed", (await Undo(check, Acts.Clerk())).Refusal?.Code);
        Assert.NotNull((await Undo(check, Acts.Supervisor(2), null)).Refusal);
        Assert.Equal(ReturnedCheckState.Undone, (await Undo(check, Acts.Supervisor(2))).Value.State);

        Assert.Empty(await Open(_river));
        Assert.Equal("1000.00", await Balance(LedgerAccount.Bank));
        Assert.Equal("returned-checks.state", (await Undo(check, Acts.Supervisor(2))).Refusal?.Code);
        Assert.Empty(await Findings());
        Assert.Equal(ReturnedCheckState.Returned, (await Record()).State); // and it may really come back later
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task Paid_after_all_it_counts_from_that_day_and_can_come_back_once_more()
    {
        await Banked("1000.00", Day.Check("1000.00"));
        Office.Clock.Advance(TimeSpan.FromDays(40));
        var returned = Day.Today;
        var first = await Record();
        Office.Clock.Advance(TimeSpan.FromDays(5));

        Assert.Equal("returned-checks.redeposit-day", (await Redeposit(first, returned.AddDays(-1))).Refusal?.Code);
        var paid = (await Redeposit(first, returned.AddDays(3))).Value;

        Assert.Equal((ReturnedCheckState.Redeposited, returned.AddDays(3)), (paid.State, paid.PaidOn!.Value));
        var left = (await Open(_river)).Total(o => o.Owed);
        Assert.True(left.IsPositive); // what was late, and the 15.00
        Assert.Equal("returned-checks.day", (await Plan(returned.AddDays(2))).Refusal?.Code);
        Assert.Empty(await Findings());

        var second = await Record();
        Assert.Equal("30.00", (await Open(_river)).Total(o => o.OtherOwed).Plain());
        Assert.Equal("1000.00", (await Open(_river)).Total(o => o.TaxOwed).Plain());
        Assert.NotEqual(first.Number, second.Number);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_third_in_two_years_asks_for_certified_funds_and_undoing_it_lifts_that_again()
    {
        await Banked("300.00", Day.Check("100.00"), Day.Check("100.00"), Day.Check("100.00"));
        await Record(tender: 1);
        await Record(tender: 2);
        Assert.Null((await Now(_river)).CertifiedFundsOnly(Day.Today));

        var third = await Record(tender: 3);

        Assert.Equal($"Checks came back from the bank. Take cash, a card, a money order or a cashier's check only. 3 in 2 years, the last one {third.Number}.", (await Now(_river)).CertifiedFundsOnly(Day.Today)?.Text);
        Assert.Equal("45.00", Assert.Single(await Open(_river)).OtherOwed.Plain());
        await Undo(third, Acts.Supervisor(2));
        Assert.Null((await Now(_river)).CertifiedFundsOnly(Day.Today));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_check_that_is_not_at_the_bank_is_not_returned_and_one_that_is_is_recorded_once()
    {
        _river = await Day.Owes("100.00");
        var drawer = await Day.Opens(Acts.Clerk(), 1);
        _receipt = await Day.Takes(Acts.Clerk(), _river, Day.Check("100.00"));
        Assert.Equal("returned-checks.not-banked", (await Plan()).Refusal?.Code);
        await Day.Banks(Acts.Clerk(), Acts.Supervisor(), Acts.Supervisor(2), drawer);
        Assert.Equal("returned-checks.no-check", (await Plan(tender: 2)).Refusal?.Code);
        Assert.Equal("returned-checks.day", (await Plan(Day.Today.AddDays(1))).Refusal?.Code);
        Assert.Equal("returned-checks.day", (await Plan(Day.Today.AddDays(-1))).Refusal?.Code);

        var asked = await Asked();
        Assert.Equal("staff.not-allowed", (await Try(asked, Acts.Clerk())).Refusal?.Code);
        Assert.Equal("returned-checks.why", (await Try(asked with { Why = ReturnReason.None })).Refusal?.Code);
        Assert.Equal("returned-checks.changed", (await Try(asked with { Shown = "other figures" })).Refusal?.Code);
        var first = (await Try(asked)).Value;
        Assert.Equal(first.Number, (await Try(asked)).Value.Number);
        Assert.Equal("returned-checks.other-content", (await Try(asked with { Why = ReturnReason.AccountClosed })).Refusal?.Code);
        Assert.Equal($"This check is recorded as returned already: {first.Number}.", (await Plan()).Refusal?.Message);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_bank_notice_finds_the_check_by_number_amount_or_name()
    {
        await Banked("100.00", Day.Check("100.00") with { DrawnBy = "Hebert Group LLC" });
        var check = _receipt.Tenders[0];

        foreach (var typed in new[] { check.DocumentNumber!, "#00" + check.DocumentNumber, "100.00", "$100", "hebert" })
        {
            Assert.Equal((_receipt.Number, 1, null), (await Found(typed)).Select(f => (f.Receipt, f.Tender, f.State)).Single());
        }

        Assert.Empty(await Found("999.99"));
        Assert.Empty(await Found(" "));
        await Record();
        Assert.Equal(ReturnedCheckState.Returned, (await Found("100.00")).Single().State);
    }

    [DatabaseFact]
    public async Task Verify_names_a_record_that_the_journal_does_not_have_and_a_charge_that_nobody_recorded()
    {
        await Banked("100.00", Day.Check("100.00"));
        var check = await Record();
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "ReturnedChecks" SET "AmountCents" = 7000, "ChargeCents" = 2500"""));

        var findings = await Findings();
        Assert.Contains($"The journal took $100.00 off for returned check {check.Number}; its record says $70.00.", findings);
        Assert.Contains(findings, f => f.StartsWith("The journal charges $15.00 for returned checks on", StringComparison.Ordinal));
    }

    private async Task Banked(string owed, params TenderDraft[] tenders)
    {
        _river = await Day.Owes(owed);
        var drawer = await Day.Opens(Acts.Clerk(), 1);
        _receipt = await Day.Takes(Acts.Clerk(), _river, tenders);
        await Day.Banks(Acts.Clerk(), Acts.Supervisor(), Acts.Supervisor(2), drawer);
    }

    private ReturnedCheckAsked Bare(DateOnly? on, int tender) => new() { Id = ReturnedCheckId.New(), Receipt = _receipt.Number, Tender = tender, ReturnedOn = on ?? Day.Today, Why = ReturnReason.InsufficientFunds };

    private Task<Result<CheckReturnPlan>> Plan(DateOnly? on = null, int tender = 1) => Day.With<CheckReturnPlanner, Result<CheckReturnPlan>>(p => p.Plan(Bare(on, tender), Day.Act(Acts.Supervisor())));

    private async Task<ReturnedCheckAsked> Asked(int tender = 1) => Bare(null, tender) with { Shown = (await Plan(null, tender)).Value.Terms };

    private Task<Result<ReturnedCheck>> Try(ReturnedCheckAsked asked, StaffMember? who = null) => Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Record(asked, Day.Act(who ?? Acts.Supervisor())));

    private async Task<ReturnedCheck> Record(int tender = 1)
    {
        var recorded = await Try(await Asked(tender));
        Assert.Null(recorded.Refusal);
        return recorded.Value;
    }

    private Task<Result<ReturnedCheck>> Undo(ReturnedCheck check, StaffMember who, string? why = "the bank's letter of today") => Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Undo(check.Number, Day.Act(who, why)));

    private Task<Result<ReturnedCheck>> Redeposit(ReturnedCheck check, DateOnly on) => Day.With<ReturnedCheckService, Result<ReturnedCheck>>(s => s.Redeposit(check.Number, on, Day.Act(Acts.Supervisor())));

    private Task<IReadOnlyList<CheckFound>> Found(string typed) => Day.With<IReturnedCheckSearch, IReadOnlyList<CheckFound>>(s => s.Taken(typed));

    private async Task<IReadOnlyList<ObligationBalance>> Open(Account account) =>
        [.. (await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Select(l => l.AsOf(Day.Today, RuleBooks.Books.EastBatonRouge))];

    private Task<Money> Credit() => Day.With<ILedgers, Money>(l => l.Unapplied(_river.Id));

    private async Task<Account> Now(Account account) => (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;

    private async Task<string> Balance(LedgerAccount account) => (await Office.Read(c => c.Set<JournalLine>().Where(l => l.Account == account).ToListAsync())).Total(l => l.AsDebit).Plain();

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Select(f => f.Sentence)];
    }
}

/// <inheritdoc/>
public sealed class ReturnedChecksOnSqlite() : ReturnedCheckTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class ReturnedChecksOnSqlServer() : ReturnedCheckTests(DatabaseProvider.SqlServer);
