using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Money taken at the window, down to the lines of the journal.</summary>
public abstract class PaymentServiceTests(DatabaseProvider provider) : WindowTests(provider)
{
    [DatabaseFact]
    public async Task Cash_for_a_late_period_posts_assessment_and_payment_and_gives_change()
    {
        var account = await Owe(Debts.Sales);
        var drawer = await OpenDrawer();
        var owed = await Owed(account);
        Assert.True(owed > Debts.Sales.Amount);

        var paymentEvent = (await Take(await Asking(account, Cash(120000)))).Value;

        Assert.Equal(owed, paymentEvent.Amount);
        Assert.Equal(new Money(120000) - owed, paymentEvent.Change);
        Assert.Equal("R-2026-000001-" + paymentEvent.Number.ToString()[^1], paymentEvent.Number.ToString());
        Assert.Equal(Money.Zero, await Owed(account));
        Assert.Equal(drawer.StartingCash + owed, await InDrawer(drawer));
        Assert.Equal([PostingKind.LateCharges, PostingKind.Payment], (await Kinds(paymentEvent)).Order());
        var lines = await Lines(paymentEvent, PostingKind.Payment);
        Assert.Equal([(LedgerAccount.DrawerCash, 120000L), (LedgerAccount.DrawerCash, paymentEvent.Change.Cents * -1)], lines.Where(l => l.Account == LedgerAccount.DrawerCash));
        Assert.Equal(-owed.Cents, lines.Where(l => l.Account == LedgerAccount.Receivable).Sum(l => l.Debit));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_same_form_twice_at_once_is_one_receipt()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var asked = await Asking(account, Cash(120000));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Take(asked))));

        Assert.Single(answers.Select(a => a.Value.Number).Distinct());
        Assert.Equal(3, answers.Count(a => a.Value.WasPostedBefore));
        Assert.Equal(1, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_same_form_with_other_figures_is_refused()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var asked = await Asking(account, Cash(120000));
        await Take(asked);

        var other = await Take(asked with { Tenders = [Cash(130000)] });

        Assert.Equal(CashieringRefusals.OtherContent.Code, other.Refusal?.Code);
        Assert.Equal(1, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
    }

    [DatabaseFact]
    public async Task Of_eight_clerks_paying_the_same_bill_one_is_posted_and_the_others_are_told()
    {
        var account = await Owe(Debts.Sales);
        var owed = await Owed(account);
        for (var clerk = 1; clerk <= 8; clerk++)
        {
            await OpenDrawer(clerk);
        }

        var asked = await Task.WhenAll(Enumerable.Range(1, 8).Select(_ => Asking(account, Cash(120000))));
        var answers = await Task.WhenAll(asked.Select((a, i) => Task.Run(() => Take(a, i + 1))));

        Assert.Single(answers, a => a.Refusal is null);
        Assert.Equal(7, answers.Count(a => a.Refusal?.Code == "cashiering.already-paid"));
        Assert.Equal(owed.Cents, await Office.Read(c => c.Set<Tender>().SumAsync(t => (long)t.Amount)));
        Assert.Equal(Money.Zero, await Owed(account));
        Assert.Equal(Money.Zero, await Credit(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task A_check_beyond_what_is_owed_stays_as_credit_only_when_confirmed()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var asked = await Asking(account, Check(200000));

        Assert.Equal("cashiering.credit-unconfirmed", (await Take(asked)).Refusal?.Code);
        var paymentEvent = (await Take(asked with { KeepRestAsCredit = true })).Value;

        Assert.Equal(Money.Zero, paymentEvent.Change);
        Assert.Equal(new Money(200000) - asked.ShownToPay, await Credit(account));
        Assert.Contains(await Lines(paymentEvent, PostingKind.Payment), l => l.Account == LedgerAccount.UnappliedCredit && l.Debit == -(new Money(200000) - asked.ShownToPay).Cents);
        await Verify();
    }

    [DatabaseFact]
    public async Task Too_little_pays_the_oldest_first_and_leaves_the_rest()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        await OpenDrawer();
        var owed = await Owed(account);

        var paymentEvent = (await Take(await Asking(account, Cash(50000)))).Value;

        Assert.Equal(["2026-06"], paymentEvent.Payments.Select(p => p.Period.ToString()!).Distinct());
        Assert.Equal(owed - new Money(50000), paymentEvent.StillOwed);
        Assert.Equal(owed - new Money(50000), await Owed(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task Leaving_the_older_out_needs_a_reason()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        await OpenDrawer();
        var asked = await Asking(account, Cash(60000));
        asked = await Shown(asked with { Obligations = [asked.Obligations[^1]] });

        Assert.Equal("cashiering.direction-reason", (await Take(asked)).Refusal?.Code);
        var paymentEvent = (await Take(asked, reason: "The older one is under appeal")).Value;

        Assert.Equal(["2026-07"], paymentEvent.Payments.Select(p => p.Period.ToString()!).Distinct());
        Assert.Equal("The older one is under appeal", paymentEvent.Reason);
    }

    [DatabaseFact]
    public async Task A_postmark_counts_from_its_day_and_needs_a_reason()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var inTime = await Asking(account, Check(91120));
        inTime = await Shown(inTime with { EffectiveOn = Debts.Sales.DueOn, Proof = "postmark" });
        Assert.Equal(Debts.Sales.Amount, inTime.ShownToPay);

        Assert.Equal("cashiering.backdate-reason", (await Take(inTime)).Refusal?.Code);
        var paymentEvent = (await Take(inTime, reason: "Postmark Jul 20")).Value;

        Assert.Equal(Debts.Sales.DueOn, paymentEvent.EffectiveOn);
        Assert.Equal(Acts.ByClerk().Today, paymentEvent.BusinessDay);
        Assert.Equal(Money.Zero, await Owed(account));
        Assert.Equal([PostingKind.Payment], await Kinds(paymentEvent));
        await Verify();
    }

    [DatabaseFact]
    public async Task Nothing_is_posted_without_an_open_drawer_of_ones_own()
    {
        var account = await Owe(Debts.Sales);
        var asked = await Asking(account, Cash(120000));
        Assert.Equal("cashiering.no-drawer", (await Take(asked)).Refusal?.Code);

        var drawer = await OpenDrawer();
        await With<DrawerService, Result<Drawer>>(s => s.Lock(drawer.Id, Acts.ByClerk()));
        Assert.Equal("cashiering.drawer-locked", (await Take(asked)).Refusal?.Code);
        Assert.Equal("cashiering.no-drawer", (await Take(asked, clerk: 2)).Refusal?.Code);
        Assert.Equal(0, await Office.Read(c => c.Set<NumberCounter>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_posted_payment_is_no_longer_half_entered()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        await With<IFormDrafts, Result<Done>>(d => d.Keep(PaymentDrafts.Of(account), "{}", Acts.ByClerk()));
        await With<IFormDrafts, Result<Done>>(d => d.Keep(PaymentDrafts.Of(account), "{\"a\":1}", Acts.ByClerk(2)));

        await Take(await Asking(account, Cash(120000)));

        Assert.Null(await With<IFormDrafts, FormDraft?>(d => d.Find(PaymentDrafts.Of(account), Acts.ByClerk())));
        Assert.Equal("{\"a\":1}", (await With<IFormDrafts, FormDraft?>(d => d.Find(PaymentDrafts.Of(account), Acts.ByClerk(2))))?.Content);
    }

    private Task<List<PostingKind>> Kinds(PaymentEvent paymentEvent) =>
        Office.Read(async c => (await c.Set<Posting>().Where(p => p.PaymentEventId == paymentEvent.Id).ToListAsync()).OrderBy(p => p.Id.Value).Select(p => p.Kind).ToList());

    private Task<List<(LedgerAccount Account, long Debit)>> Lines(PaymentEvent paymentEvent, PostingKind kind) => Office.Read(async c =>
        (await c.Set<Posting>().Include(p => p.Lines).SingleAsync(p => p.PaymentEventId == paymentEvent.Id && p.Kind == kind)).Lines.OrderBy(l => l.Number).Select(l => (l.Account, l.AsDebit.Cents)).ToList());
}

public sealed class PaymentServiceOnSqlite() : PaymentServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class PaymentServiceOnSqlServer() : PaymentServiceTests(DatabaseProvider.SqlServer);
