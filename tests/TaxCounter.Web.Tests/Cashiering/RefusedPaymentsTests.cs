using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>Payments that are not taken: an amount that is none, a card number, a balance that changed, a check where none is taken, no drawer.</summary>
public sealed class RefusedPaymentsTests : PaymentFormTest
{
    [Theory]
    [InlineData("-5.00")]
    [InlineData("0.005")]
    [InlineData("1e12")]
    [InlineData("100000000000")]
    [InlineData("ten dollars")]
    public async Task An_amount_that_is_none_is_refused_by_the_server(string amount)
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);

        var answer = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", amount));
        var forced = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", ""), ("Form.Tenders[0].Kind", "Cash"), ("Form.Tenders[0].Amount", amount));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forced.StatusCode);
        Assert.Equal(0, await Receipts());
    }

    [Fact]
    public async Task A_card_number_is_refused_wherever_it_is_typed_and_never_kept()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        const string card = "4111 1111 1111 1111";

        foreach (var typed in new (string, string)[][]
        {
            [("Form.Kind", "Card"), ("Form.Amount", "1200"), ("Form.CardReference", card), ("Form.CardLastFour", "1111")],
            [("Form.Kind", "Cash"), ("Form.Amount", "1200"), ("Form.EffectiveOn", "2026-09-10"), ("Form.Reason", card)],
            [("Form.Kind", "MoneyOrder"), ("Form.Amount", "1200"), ("Form.DocumentNumber", card.Replace(" ", "", StringComparison.Ordinal))],
        })
        {
            var answer = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", typed);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        Assert.DoesNotContain(await Counter.With<TaxCounterContext, List<string>>(c => c.Set<FormDraft>().Select(d => d.Content).ToListAsync()), c => c.Contains("1111 1111", StringComparison.Ordinal) || c.Contains("11111111", StringComparison.Ordinal));
        Assert.Equal(0, await Receipts());
    }

    [Fact]
    public async Task A_balance_that_changed_meanwhile_shows_the_page_again_with_the_tenders_kept()
    {
        await OpenDrawer(Clerk);
        var other = await Counter.SignInAs("clerk2");
        await OpenDrawer(other, 4);
        var account = await Owe(Debts.Sales);
        var confirm = await ToConfirm(Clerk, account, ("Form.Amount", "1200"));
        await Pay(other, account, "100");

        var answer = await Clerk.Submit(confirm, "#post");
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("The balance changed while you were working", page.QuerySelector("[data-refusal]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1200.00", Value(page, "Form.Tenders[0].Amount"));
        Assert.Equal(1, await Receipts());
    }

    [Fact]
    public async Task A_bill_that_was_paid_meanwhile_is_not_paid_again()
    {
        await OpenDrawer(Clerk);
        var other = await Counter.SignInAs("clerk2");
        await OpenDrawer(other, 4);
        var account = await Owe(Debts.Sales);
        var mine = await ToConfirm(Clerk, account, ("Form.Amount", "1200"));
        var theirs = await ToConfirm(other, account, ("Form.Amount", "1200"));

        var answers = await Task.WhenAll(Clerk.Submit(mine, "#post"), other.Submit(theirs, "#post"));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        Assert.Contains("This was paid in the meantime", await Sentence(answers.Single(a => a.StatusCode == HttpStatusCode.UnprocessableEntity)), StringComparison.Ordinal);
        Assert.Equal(1, await Receipts());
    }

    [Fact]
    public async Task What_a_form_has_no_field_for_is_ignored()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.NotYetDue), ("Form.Amount", "100"));

        await Clerk.Submit(confirm, "#post", ("Number", "99"), ("ReceiptNo", "99"), ("Form.StillOwed", "0"), ("Form.ClerkName", "Nobody"), ("Form.State", "Voided"), ("ClerkId", "2"));

        var paymentEvent = await Counter.With<TaxCounterContext, PaymentEvent>(c => c.Set<PaymentEvent>().SingleAsync());
        Assert.Equal((1, "Clerk 1", ReceiptState.Issued), (paymentEvent.Number.Running, paymentEvent.Taken.Name, paymentEvent.State));
    }

    [Fact]
    public async Task A_check_is_refused_where_only_certified_funds_are_taken()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        await Debts.Alert(Counter.Services, account, AlertKind.CertifiedFundsOnly, "Three checks came back.");
        var page = await Clerk.Page(FormOf(account));

        var answer = await Clerk.Submit(page, "#payment", ("Form.Kind", "Check"), ("Form.Amount", "1200"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12"));

        Assert.Contains("Certified funds only", page.QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Three checks came back.", await Sentence(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_drawer_what_was_typed_waits()
    {
        var account = await Owe(Debts.Sales);

        var answer = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", "1200"));

        Assert.Equal(CashieringRefusals.NoDrawer.Message, await Sentence(answer));
        Assert.Equal("1200", Value(await Clerk.Page(FormOf(account)), "Form.Amount"));
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task Who_may_not_take_money_does_not_get_the_form(string userName)
    {
        var account = await Owe(Debts.Sales);
        var browser = await Counter.SignInAs(userName);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get(FormOf(account))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Get("/cashiering/drawer")).StatusCode);
    }
}
