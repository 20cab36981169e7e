using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.OffAccounts;

/// <summary>Credits as they are worked: 150.00 is paid by check for the 100.00 that First River owes, so that 50.00 pays nothing.</summary>
public class OffAccountServiceTests() : WorkingDayTests(DatabaseProvider.Sqlite)
{
    private Account _account = null!;

    [Fact]
    public async Task A_payment_of_too_much_is_in_the_queue_at_once_and_its_void_takes_it_out()
    {
        var paid = await Overpaid();
        var credit = await Credit();

        Assert.Equal(("50.00", CreditCause.Unapplied, "$150.00 was paid and $100.00 was owed. Nothing shows why."), (credit.Amount.Plain(), credit.Cause, credit.Says));
        Assert.Equal(new DateOnly(2029, 9, 15), credit.RightEndsOn);
        Assert.False(credit.IsRightByLaw);
        await Day.Voids(Acts.Clerk(), Acts.Supervisor(), paid);
        Assert.Empty(await Office.Read(c => c.Set<OpenCredit>().ToListAsync()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Own_debts_are_paid_before_those_of_another_account_of_the_same_taxpayer()
    {
        await Overpaid();
        await Charged(_account, "20.00", "2026-07");
        var elsewhere = await AccountMaker.Open(Office.Services, AccountMaker.Facts(50, trade: "Second Shop"), "723455413");
        await Charged(elsewhere, "20.00", "2026-06");
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "Accounts" SET "TaxId_Kind" = (SELECT "TaxId_Kind" FROM "Accounts" WHERE "TaxId_Kind" IS NOT NULL), "TaxId_LastFour" = '5413', "TaxId_Number" = (SELECT "TaxId_Number" FROM "Accounts" WHERE "TaxId_Number" IS NOT NULL), "TaxId_SearchHash" = (SELECT "TaxId_SearchHash" FROM "Accounts" WHERE "TaxId_SearchHash" IS NOT NULL)"""));
        var credit = await Credit();

        var plan = await Day.With<OffAccountService, CreditMove>(s => s.Plan(credit, null, Day.Act(Acts.Clerk())));
        Assert.Equal([_account.Number, elsewhere.Number], plan.Parts.Select(p => p.Account.Number));
        var done = await Apply(credit, null, plan.Total);

        Assert.Null(done.Refusal);
        var left = await Office.Read(c => c.Set<OpenCredit>().ToListAsync());
        Assert.Equal(Dollars("50.00") - plan.Total, left.Total(c => c.Amount));
        Assert.Equal("off-accounts.nothing-owed", (await Apply(credit, null, plan.Total)).Refusal?.Code);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Another_taxpayers_account_needs_a_reason_and_gets_the_money_as_of_the_day_it_was_paid()
    {
        await Overpaid();
        var other = await Day.Owes("30.00", "Bayou Kettle LLC");
        var credit = await Credit();
        var plan = await Day.With<OffAccountService, CreditMove>(s => s.Plan(credit, other.Id, Day.Act(Acts.Clerk())));

        Assert.Equal("off-accounts.other-taxpayer", (await Apply(credit, other.Id, plan.Total)).Refusal?.Code);
        Assert.Equal("off-accounts.changed", (await Apply(credit, other.Id, Dollars("29.00"), "the check names Bayou Kettle")).Refusal?.Code);
        Assert.Null((await Apply(credit, other.Id, plan.Total, "the check names Bayou Kettle")).Refusal);

        Assert.Equal("20.00", (await Credit()).Amount.Plain());
        var posted = await Office.Read(c => c.Set<Posting>().Include(p => p.Lines).SingleAsync(p => p.Kind == PostingKind.CreditApplied));
        Assert.Equal((credit.AroseOn, "the check names Bayou Kettle"), (posted.EffectiveOn, posted.Reason));
        Assert.Equal((_account.Id, other.Id), (posted.Lines.Single(l => l.Side == Side.Debit).AccountId, posted.Lines.First(l => l.Side == Side.Credit).AccountId));
        Assert.Empty(await Findings());

        var back = await Day.With<CreditService, Result<Money>>(s => s.TakeBack(_account.Id, posted.Id, Day.Act(Acts.Clerk(), "wrong account after all")));
        Assert.Null(back.Refusal);
        Assert.Equal("50.00", (await Credit()).Amount.Plain());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task A_credit_that_is_carried_forward_is_taken_by_the_next_charge_and_comes_up_again_if_none_does()
    {
        await Overpaid();
        var credit = await Credit();

        Assert.Null((await Work(s => s.Carry(credit.Id, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal("off-accounts.carried-already", (await Work(s => s.Carry(credit.Id, Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Equal((true, Day.Today.AddDays(45)), ((await Credit()).IsCarried, (await Credit()).LookAgainOn!.Value));
        Assert.Equal(0, (await Listed(Day.Today)).Page.Total);
        Assert.Equal(1, (await Listed(Day.Today.AddDays(45))).Page.Total);

        await Charged(_account, "80.00", "2026-07");
        var met = await Day.With<IOneTransaction, Result<Money>>(async _ => await Met());
        Assert.Equal("50.00", met.Value.Plain());
        Assert.Empty(await Office.Read(c => c.Set<OpenCredit>().ToListAsync()));
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task The_customer_is_asked_by_letter_reminded_and_the_answer_returns_the_credit_to_the_queue()
    {
        await Overpaid();
        var credit = await Credit();

        Assert.Equal("off-accounts.not-asked", (await Work(s => s.Remind(credit.Id, Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Null((await Work(s => s.Ask(credit.Id, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal("off-accounts.asked-already", (await Work(s => s.Ask(credit.Id, Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Equal(0, (await Listed(Day.Today)).Page.Total);
        Assert.Null((await Work(s => s.Remind(credit.Id, Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal("off-accounts.answer-needed", (await Work(s => s.Answer(credit.Id, " ", Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Null((await Work(s => s.Answer(credit.Id, "Leave it for October.", Day.Act(Acts.Clerk())))).Refusal);

        Assert.Equal(1, (await Listed(Day.Today)).Page.Total);
        var letters = await Office.Read(c => c.Set<Letter>().OrderBy(l => l.Number).ToListAsync());
        Assert.Equal(["credit-question", "credit-reminder"], letters.Select(l => l.Kind));
        Assert.Contains("$50.00", letters[0].Body, StringComparison.Ordinal);
        Assert.Contains("This office takes a claim for this money until September 15, 2029.", letters[0].Body, StringComparison.Ordinal);
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task Only_a_small_credit_is_written_off_once_and_the_reversal_returns_it()
    {
        await Overpaid("103.00");
        var credit = await Credit();

        Assert.Equal("off-accounts.changed", (await Work(s => s.WriteOff(credit.Id, Dollars("2.00"), Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Null((await Work(s => s.WriteOff(credit.Id, Dollars("3.00"), Day.Act(Acts.Clerk())))).Refusal);
        Assert.Equal("off-accounts.gone", (await Work(s => s.WriteOff(credit.Id, Dollars("3.00"), Day.Act(Acts.Clerk())))).Refusal?.Code);
        Assert.Equal(Money.Zero, await Day.With<ILedgers, Money>(l => l.Unapplied(_account.Id)));
        Assert.Contains("3.00", (await Office.Read(c => c.Set<AuditEntry>().SingleAsync(e => e.What == "off-accounts.write-off"))).Changes, StringComparison.Ordinal);
        Assert.Empty(await Findings());

        var posted = Assert.Single(await Day.With<CreditService, IReadOnlyList<Posting>>(s => s.Applications(_account.Id)));
        Assert.Equal("Small credit written off", posted.Class.Words);
        Assert.Null((await Day.With<CreditService, Result<Money>>(s => s.TakeBack(_account.Id, posted.Id, Day.Act(Acts.Clerk(), "the customer wants it")))).Refusal);
        Assert.Equal("3.00", (await Credit()).Amount.Plain());
        Assert.Empty(await Findings());
    }

    [Fact]
    public async Task What_is_not_small_is_not_written_off_and_an_auditor_works_nothing()
    {
        await Overpaid();
        var credit = await Credit();

        Assert.Equal("Credits up to $5.00 can be written off (office policy). Apply this one, carry it forward, or ask the customer.", (await Work(s => s.WriteOff(credit.Id, Dollars("50.00"), Day.Act(Acts.Supervisor())))).Refusal?.Message);
        Assert.Equal("staff.not-allowed", (await Work(s => s.Carry(credit.Id, Day.Act(Acts.Auditor())))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Apply(credit, null, Dollars("1.00"), null, Acts.Administrator())).Refusal?.Code);
        Assert.Empty(await Office.Read(c => c.Set<AuditEntry>().Where(e => e.What.StartsWith("off-accounts.")).ToListAsync()));
    }

    [Fact]
    public async Task Verify_names_a_credit_that_the_queue_has_and_the_journal_has_not()
    {
        await Overpaid();
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "OpenCredits" SET "AmountCents" = 4000"""));

        Assert.Contains(await Findings(), f => f == $"The off accounts list $40.00 of credit of account {_account.Number.Digits} that arose on 2026-09-15, and the journal has $50.00.");
    }

    private async Task<Domain.Cashiering.PaymentEvent> Overpaid(string check = "150.00")
    {
        _account = await Day.Owes("100.00");
        await Day.Opens(Acts.Clerk(), 1);
        return await Day.Takes(Acts.Clerk(), _account, Day.Check(check));
    }

    private Task<Obligation> Charged(Account account, string amount, string period) =>
        AccountMaker.Charge(Office.Services, Data.Tests.RuleBooks.Books.EastBatonRouge, account, amount, period, new DateOnly(2026, 9, 21));

    private async Task<Result<Money>> Met() => await Day.With<IOneTransaction, Result<Money>>(async _ =>
    {
        await using var scope = Office.Scope();
        var credit = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<CreditOnCharge>(scope.ServiceProvider);
        return await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<IOneTransaction>(scope.ServiceProvider)
            .Do<Money>(Day.Act(StaffMember.System), async () => (await credit.Meet(_account.Id, Day.Act(StaffMember.System)))?.Total ?? Money.Zero);
    });

    private Task<OpenCredit> Credit() => Office.Read(c => c.Set<OpenCredit>().SingleAsync());

    private Task<CreditQueue> Listed(DateOnly today) => Day.With<ICreditQueueSearch, CreditQueue>(s => s.List(new CreditFilter { Today = today }));

    private Task<Result<OpenCredit>> Work(Func<OffAccountService, Task<Result<OpenCredit>>> work) => Day.With(work);

    private Task<Result<CreditMove>> Apply(OpenCredit credit, AccountId? to, Money shown, string? reason = null, StaffMember? who = null) =>
        Day.With<OffAccountService, Result<CreditMove>>(s => s.Apply(credit.Id, to, shown, Day.Act(who ?? Acts.Clerk(), reason)));

    private static Money Dollars(string amount) => WorkingDay.Dollars(amount);

    private async Task<IReadOnlyList<string>> Findings()
    {
        await using var scope = Office.Scope();
        return [.. (await Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync()).Findings.Where(f => f.Invariant != "V50").Select(f => f.Sentence)]; // V50: rows that a test rewrote
    }
}
