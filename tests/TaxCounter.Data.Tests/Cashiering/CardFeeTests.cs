using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The office charges 2.45% for a card, at least 1.50: a fee of the counter like the others, paid by the card before anything else.</summary>
public abstract class CardFeeTests(DatabaseProvider provider) : WindowTests(provider)
{
    private static readonly RuleBook _book = CardFees.Book();

    protected override RuleBook Book => _book;

    [DatabaseFact]
    public async Task The_card_pays_the_tax_and_its_fee_and_the_receipt_names_both()
    {
        var account = await Owe(Debts.LaterSales);
        await OpenDrawer();
        var owed = await Owed(account);
        var fee = _book.Counter.CardFeeOn(Acts.ByClerk().Today)!.Of(owed);
        var receipt = (await Take(await Asking(account, Card(owed + fee)))).Value;

        Assert.Equal((owed + fee, "Card fee", fee), (receipt.Amount, receipt.Fees.Single().Name, receipt.Fees[0].Total));
        Assert.Equal(fee, receipt.Payments.Where(p => p.TaxType == TaxType.CounterFees).Total(p => p.Amount));
        Assert.Equal((Money.Zero, Money.Zero), (await Owed(account), await Credit(account)));
        await Verify();
    }

    [DatabaseFact]
    public async Task Of_a_card_that_pays_a_part_the_fee_is_paid_first_and_cash_beside_it_costs_nothing()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var owed = await Owed(account);
        var receipt = (await Take(await Asking(account, Card(new Money(102_45)), Cash(200_00)))).Value;

        Assert.Equal(new Money(2_45), receipt.Fees.Single().Total);
        Assert.Equal(owed - new Money(300_00), await Owed(account)); // 100.00 by card and 200.00 in cash
        Assert.Equal(Money.Zero, (await All(account)).Single(l => l.Obligation.TaxType == TaxType.CounterFees).Obligation.Owing);
        await Verify();
    }

    [DatabaseFact]
    public async Task Cash_and_checks_cost_nothing_and_charge_nothing()
    {
        var account = await Owe(Debts.LaterSales);
        await OpenDrawer();
        var receipt = (await Take(await Asking(account, Check((int)(await Owed(account)).Cents)))).Value;

        Assert.Empty(receipt.Fees);
        Assert.DoesNotContain(await All(account), l => l.Obligation.TaxType == TaxType.CounterFees);
        await Verify();
    }

    [DatabaseFact]
    public async Task A_card_that_would_pay_its_fee_alone_is_refused()
    {
        var account = await Owe(Debts.LaterSales);
        await OpenDrawer();

        Assert.Equal("$1.50 by card would be used up by the card fee of $1.50. Take more by card, or another kind of payment.", (await Take(await Asking(account, Card(new Money(1_50))))).Refusal?.Message);
    }

    [DatabaseFact]
    public async Task A_void_takes_the_fee_back_and_a_fee_of_the_schedule_stands_beside_it()
    {
        var account = await Owe();
        await OpenDrawer();
        var asked = (await Asking(account, Card(new Money(21_50)))) with { Fees = [new FeeAsked("license-copy", 4, account.Id)] };
        var receipt = (await Take(await Shown(asked))).Value;
        Assert.Equal(["4 × Copy of a license certificate at 5.00 20.00", "Card fee 1.50"], receipt.Fees.Select(f => $"{f.Says} {f.Total}"));
        await Verify();

        await Void(receipt);
        Assert.Equal(Money.Zero, (await All(account)).Single(l => l.Obligation.TaxType == TaxType.CounterFees).Obligation.Owing);
        await Verify();
    }

    private async Task<IReadOnlyList<ObligationLedger>> All(Account account) => await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false));

    private static TenderDraft Card(Money amount) => new(TenderKind.Card, amount) { CardReference = "T-4471", CardLastFour = "1881" };
}

/// <inheritdoc/>
public sealed class CardFeeOnSqlite() : CardFeeTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class CardFeeOnSqlServer() : CardFeeTests(DatabaseProvider.SqlServer);

/// <summary>The processor charges the card itself: it is told and kept, and stands in no book of the office.</summary>
public sealed class ProcessorFeeTests() : WindowTests(DatabaseProvider.Sqlite)
{
    private static readonly RuleBook _book = CardFees.Book("processor");

    protected override RuleBook Book => _book;

    [Fact]
    public async Task It_is_kept_with_the_receipt_and_charged_nowhere()
    {
        var account = await Owe(Debts.LaterSales);
        await OpenDrawer();
        var owed = await Owed(account);
        var receipt = (await Take(await Asking(account, new TenderDraft(TenderKind.Card, owed) { CardReference = "T-4471", CardLastFour = "1881" }))).Value;

        Assert.Equal((owed, _book.Counter.CardFeeOn(Acts.ByClerk().Today)!.Of(owed)), (receipt.Amount, receipt.CardFeeByProcessor));
        Assert.True(receipt.CardFeeByProcessor.IsPositive);
        Assert.Empty(receipt.Fees);
        Assert.Equal(Money.Zero, await Owed(account));
        await Verify();
    }
}
