using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Receipts taken back.</summary>
public abstract class VoidServiceTests(DatabaseProvider provider) : WindowTests(provider)
{
    [DatabaseFact]
    public async Task A_void_reopens_what_was_paid_and_takes_the_cash_out_of_the_drawer()
    {
        var account = await Owe(Debts.Sales);
        var drawer = await OpenDrawer();
        var owed = await Owed(account);
        var paymentEvent = (await Take(await Asking(account, Cash(120000)))).Value;

        var voided = (await Void(paymentEvent)).Value;

        Assert.Equal(ReceiptState.Voided, voided.State);
        Assert.Equal(paymentEvent.Number, voided.Number);
        Assert.Equal(owed, await Owed(account));
        Assert.Equal(drawer.StartingCash, await InDrawer(drawer));
        Assert.Equal(("Clerk 1", "Supervisor 1"), (voided.Void!.Requested.Name, voided.Void.Decided!.Name));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_preview_says_before_what_the_void_does_after()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales);
        await OpenDrawer(floatCents: 90000);
        var paymentEvent = (await Take(await Asking(account, Cash(200000)))).Value;
        var preview = await With<VoidService, VoidPreview>(s => s.Preview(paymentEvent, Acts.ByClerk()));

        await Void(paymentEvent);

        Assert.Null(preview.WhyNot);
        Assert.Equal(2, preview.Reopened.Count);
        Assert.Equal(Money.Zero, preview.Reopened.Total(r => r.Before.Owed));
        Assert.Equal(await Owed(account), preview.Reopened.Total(r => r.After.Owed));
    }

    [DatabaseFact]
    public async Task Nobody_voids_alone()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var paymentEvent = (await Take(await Asking(account, Cash(120000)))).Value;

        var own = await With<VoidService, Result<PaymentEvent>>(s => s.RequestAndApprove(paymentEvent.Number, Acts.By(Acts.Supervisor(), reason: "Mistake"), Acts.BySupervisor()));
        var byClerk = await With<VoidService, Result<PaymentEvent>>(s => s.RequestAndApprove(paymentEvent.Number, Acts.By(Acts.Clerk(), reason: "Mistake"), Acts.ByClerk(2)));
        var silent = await With<VoidService, Result<PaymentEvent>>(s => s.RequestAndApprove(paymentEvent.Number, Acts.ByClerk(), Acts.BySupervisor()));
        var card = await With<VoidService, Result<PaymentEvent>>(s => s.RequestAndApprove(paymentEvent.Number, Acts.By(Acts.Clerk(), reason: "card 4111 1111 1111 1111"), Acts.BySupervisor()));

        Assert.Equal(["staff.own-work", "staff.not-allowed", "staff.reason-needed", "staff.card-number"], new[] { own, byClerk, silent, card }.Select(r => r.Refusal?.Code));
        Assert.Equal(ReceiptState.Issued, (await With<IPaymentEvents, PaymentEvent?>(v => v.Find(paymentEvent.Number)))!.State);
    }

    [DatabaseFact]
    public async Task A_receipt_that_left_credit_takes_the_credit_along()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var paymentEvent = (await Take(await Asking(account, Check(200000)) with { KeepRestAsCredit = true })).Value;
        Assert.True((await Credit(account)).IsPositive);

        await Void(paymentEvent);

        Assert.Equal(Money.Zero, await Credit(account));
        await Verify();
    }

    [DatabaseFact]
    public async Task After_the_drawer_is_accepted_a_void_comes_out_of_the_money_for_the_bank()
    {
        var account = await Owe(Debts.Sales);
        var drawer = await OpenDrawer();
        var paymentEvent = (await Take(await Asking(account, Cash(120000)))).Value;
        await With<DrawerService, Result<Drawer>>(s => s.StartCount(drawer.Id, Acts.ByClerk()));
        Assert.Equal("cashiering.void-during-count", (await Void(paymentEvent)).Refusal?.Code);
        var cash = await InDrawer(drawer);
        var pieces = new DrawerPieces([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (int)(cash.Cents % 100_000)], 0, 0);
        pieces = pieces with { Pieces = [(int)((cash.Cents - pieces.Cash.Cents) / 10_000), .. pieces.Pieces.Skip(1)] };
        Assert.Equal(DrawerState.Balanced, (await With<DrawerService, Result<Drawer>>(s => s.Seal(drawer.Id, pieces, Acts.ByClerk()))).Value.State);
        await With<DrawerService, Result<Drawer>>(s => s.Accept(drawer.Id, Acts.BySupervisor()));

        var voided = await Void(paymentEvent);

        Assert.Equal(ReceiptState.Voided, voided.Value.State);
        Assert.Equal("cashiering.already-voided", (await Void(paymentEvent)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task A_void_of_a_postmarked_payment_puts_the_clock_back_to_the_due_day()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer();
        var owed = await Owed(account);
        var asked = await Asking(account, Check(91120));
        var paymentEvent = (await Take(await Shown(asked with { EffectiveOn = Debts.Sales.DueOn, Proof = "postmark" }), reason: "Postmark")).Value;

        await Void(paymentEvent);

        Assert.Equal(owed, await Owed(account));
        await Verify();
    }
}

public sealed class VoidServiceOnSqlite() : VoidServiceTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class VoidServiceOnSqlServer() : VoidServiceTests(DatabaseProvider.SqlServer);
