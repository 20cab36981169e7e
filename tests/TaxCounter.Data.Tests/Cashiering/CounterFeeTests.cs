using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Fees of the counter, charged and paid in the same visit: a copy of a license certificate is 5.00, a clearance letter 15.00.</summary>
public abstract class CounterFeeTests(DatabaseProvider provider) : WindowTests(provider)
{
    [DatabaseFact]
    public async Task Two_copies_for_an_account_that_owes_nothing_are_charged_and_paid()
    {
        var account = await Owe();
        var drawer = await OpenDrawer();
        var receipt = (await Take(await Selling(account, ("license-copy", 2)))).Value;

        Assert.Equal(("2 × Copy of a license certificate at 5.00", new Money(10_00)), (receipt.Fees[0].Says, receipt.Fees[0].Total));
        Assert.Equal((new Money(10_00), new Money(10_00)), (receipt.Amount, receipt.Change));
        Assert.Equal([(TaxType.CounterFees, Component.OtherFee, new Money(10_00))], receipt.Payments.Select(p => (p.TaxType!, p.Component!.Value, p.Amount)));
        Assert.Equal((Money.Zero, drawer.StartingCash + new Money(10_00)), (await Owed(account), await InDrawer(drawer)));
        await Verify();
    }

    [DatabaseFact]
    public async Task Tax_and_fees_stand_on_one_receipt_and_a_month_has_one_obligation_of_fees()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var owed = await Owed(account);
        var first = (await Take(await Selling(account, ("license-copy", 1), ("clearance", 1)))).Value;
        var second = (await Take(await Selling(account, ("license-copy", 3)))).Value;

        Assert.Equal(owed + new Money(20_00), first.Payments.Total(p => p.Amount));
        Assert.Equal(new Money(15_00), second.Payments.Total(p => p.Amount));
        var fees = (await All(account)).Single(l => l.Obligation.TaxType == TaxType.CounterFees);
        Assert.Equal(new Money(35_00), fees.Entries.Where(e => e.Kind == PostingKind.FeeCharged).Total(e => e.Amount));
        await Verify();
    }

    [DatabaseFact]
    public async Task A_copy_alone_needs_no_reason_for_the_tax_that_stays_unpaid()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var owed = await Owed(account);
        var asked = await Shown((await Selling(account, ("license-copy", 1))) with { Obligations = [], ShownToPay = Money.Zero });

        var receipt = (await Take(asked with { Tenders = [Cash(5_00)] })).Value;

        Assert.Equal((new Money(5_00), owed), (receipt.Amount, await Owed(account)));
        await Verify();
    }

    [DatabaseFact]
    public async Task A_void_takes_the_fee_back_with_the_payment()
    {
        var account = await Owe(Debts.Sales);
        var drawer = await OpenDrawer();
        var owed = await Owed(account);
        var receipt = (await Take(await Selling(account, ("clearance", 1)))).Value;
        var preview = await With<VoidService, VoidPreview>(s => s.Preview(receipt, Acts.ByClerk()));
        await Void(receipt);

        Assert.Equal(owed, preview.Reopened.Total(r => r.After.Owed));
        Assert.Equal((owed, drawer.StartingCash), (await Owed(account), await InDrawer(drawer)));
        Assert.Equal(Money.Zero, (await All(account)).Single(l => l.Obligation.TaxType == TaxType.CounterFees).Obligation.Owing);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_fee_for_one_of_two_accounts_stands_on_its_own_sheet()
    {
        var (one, other) = (await Owe(Debts.Sales), await Owe(Debts.Sales));
        await OpenDrawer();
        var receipt = (await Take(await Selling([one, other], other, ("clearance", 1)))).Value;

        Assert.Equal(other.Id, Assert.Single(receipt.Fees).Account);
        Assert.Equal(new Money(15_00), receipt.Payments.Where(p => p.AccountId == other.Id && p.TaxType == TaxType.CounterFees).Total(p => p.Amount));
        Assert.DoesNotContain(receipt.Payments, p => p.AccountId == one.Id && p.TaxType == TaxType.CounterFees);
        await Verify();
    }

    [DatabaseFact]
    public async Task What_the_schedule_does_not_have_too_many_and_an_earlier_day_are_refused()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        async Task<string?> Refused(string code, int count, DateOnly? from = null) => (await Take(await Selling(account, (code, count)) with { EffectiveOn = from }, reason: "postmark")).Refusal?.Code;

        Assert.Equal("cashiering.fee-count", await Refused("license-copy", 0));
        Assert.Equal("cashiering.fee-count", await Refused("license-copy", 100));
        Assert.Equal("cashiering.fee-earlier-day", await Refused("license-copy", 1, Acts.ByClerk().Today.AddDays(-1)));
        Assert.NotNull(await Refused("x", 1));
        Assert.DoesNotContain(await All(account), l => l.Obligation.TaxType == TaxType.CounterFees);
    }

    [DatabaseFact]
    public async Task The_same_form_gives_the_same_receipt_and_another_number_of_copies_is_refused()
    {
        var account = await Owe();
        await OpenDrawer();
        var asked = await Selling(account, ("license-copy", 2));
        var first = (await Take(asked)).Value;

        Assert.Equal(first.Number, (await Take(asked)).Value.Number);
        Assert.Equal(CashieringRefusals.OtherContent.Code, (await Take(asked with { Fees = [asked.Fees[0] with { Count = 3 }] })).Refusal?.Code);
        await Verify();
    }

    [DatabaseFact]
    public async Task Verify_names_a_receipt_whose_fees_the_journal_does_not_have()
    {
        var account = await Owe();
        await OpenDrawer();
        var receipt = (await Take(await Selling(account, ("license-copy", 2)))).Value;
        await With<TaxCounterContext, int>(c => c.Database.ExecuteSqlAsync($"""UPDATE "PaymentEvents" SET "Fees" = REPLACE("Fees", '"Count":2', '"Count":3')"""));

        var found = (await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
        Assert.Contains(found, f => f.Sentence == $"The journal charges $10.00 in fees of the counter by receipt {receipt.Number}; the receipt says $15.00.");
    }

    private Task<TakePayment> Selling(Account account, params (string Code, int Count)[] fees) => Selling([account], account, fees);

    private async Task<TakePayment> Selling(IReadOnlyList<Account> accounts, Account to, params (string Code, int Count)[] fees)
    {
        var asked = await Asking(accounts[0], Cash(0));
        List<ObligationId> open = [];
        foreach (var account in accounts)
        {
            open.AddRange((await All(account)).Where(l => l.Obligation.IsOpen).Select(l => l.Obligation.Id));
        }

        asked = await Shown(asked with { Accounts = [.. accounts.Select(a => a.Id)], Obligations = open, Fees = [.. fees.Select(f => new FeeAsked(f.Code, f.Count, to.Id))] });
        return asked with { Tenders = [Cash((int)asked.ShownToPay.Cents + 10_00)] };
    }

    private Task<IReadOnlyList<ObligationLedger>> All(Account account) => With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false));
}

public sealed class CounterFeeOnSqlite() : CounterFeeTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class CounterFeeOnSqlServer() : CounterFeeTests(DatabaseProvider.SqlServer);
