using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>Amounts at the edges, sent past the page (R26, 38).</summary>
public sealed class MoneyEdgeTests : TrustTest
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.005")]
    [InlineData("1e12")]
    [InlineData("1000000000000")]
    [InlineData("99999999999999999999999")]
    [InlineData("NaN")]
    [InlineData("12,50")]
    public async Task What_is_no_amount_to_hand_over_books_nothing(string amount)
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));

        var answer = await Clerk.Submit(confirm, "#post", ("Form.Tenders[0].Amount", amount), ("Form.Amount", amount));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        await BooksHold(receipts: 0);
    }

    [Fact]
    public async Task The_largest_amount_is_refused_for_its_change_and_what_the_drawer_can_change_gives_back_the_rest()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.NotYetDue);
        var largest = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", "99,999,999,999.99"), ("Form.AmountIsRight", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, largest.StatusCode);

        var confirm = await ToConfirm(Clerk, account, ("Form.Amount", "250"));
        var more = await Clerk.Submit(confirm, "#post", ("Form.Kind", "Cash"), ("Form.Amount", "99,999,999,999.99"), ("Form.Tenders[0].Kind", "Cash"), ("Form.Tenders[0].Amount", "0.01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, more.StatusCode);
        Assert.Equal(0, await Receipts());

        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.Submit(confirm, "#post")).StatusCode);
        var paymentEvent = await Counter.With<TaxCounterContext, PaymentEvent>(c => c.Set<PaymentEvent>().Include(e => e.Tenders).Include(e => e.Payments).SingleAsync());
        Assert.Equal(Money.Dollars(100), paymentEvent.Payments.Total(p => p.Amount));
        Assert.Equal(Money.Dollars(150), paymentEvent.Change);
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task Change_never_comes_out_of_a_check_nor_is_it_more_than_the_cash_that_was_given()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.NotYetDue);
        (string, string)[] check = [("Form.Kind", "Check"), ("Form.Amount", "150"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "12")];

        var silent = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", check);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        var confirm = await ToConfirm(Clerk, account, [.. check, ("Form.KeepRestAsCredit", "true")]);
        await Clerk.Submit(confirm, "#post");

        var paymentEvent = await Counter.With<TaxCounterContext, PaymentEvent>(c => c.Set<PaymentEvent>().Include(e => e.Tenders).SingleAsync());
        Assert.Equal(Money.Zero, paymentEvent.Change);
        Assert.Equal(5000, await Counter.With<TaxCounterContext, long>(c => c.Database.SqlQuery<long>($"""SELECT "UnappliedCents" AS "Value" FROM "AccountBalances" """).SingleAsync()));
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task A_hundred_dollars_in_three_tenders_is_a_hundred_dollars()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.NotYetDue);
        var page = await Clerk.Page(FormOf(account));

        var confirm = await ToConfirm(Clerk, account,
            ("Form.Tenders[0].Kind", "MoneyOrder"), ("Form.Tenders[0].Amount", "33.33"), ("Form.Tenders[0].DocumentNumber", "1001"),
            ("Form.Tenders[1].Kind", "MoneyOrder"), ("Form.Tenders[1].Amount", "33.33"), ("Form.Tenders[1].DocumentNumber", "1002"),
            ("Form.Kind", "Cash"), ("Form.Amount", "33.34"));
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.Submit(confirm, "#post")).StatusCode);

        Assert.NotNull(page);
        var paymentEvent = await Counter.With<TaxCounterContext, PaymentEvent>(c => c.Set<PaymentEvent>().Include(e => e.Tenders).Include(e => e.Payments).SingleAsync());
        Assert.Equal(3, paymentEvent.Tenders.Count);
        Assert.Equal(Money.Dollars(100), paymentEvent.Tenders.Total(t => t.Amount));
        Assert.Equal(Money.Dollars(100), paymentEvent.Payments.Total(p => p.Amount));
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task The_last_step_sent_without_the_steps_before_it_books_nothing()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        var token = (await Clerk.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        (string, string)[] form = [("FormToken", token), ("Form.Accounts[0]", account.Number.Digits), ("Form.Tenders[0].Kind", "Cash"), ("Form.Tenders[0].Amount", "1200")];

        var withoutKey = await Clerk.Post("/cashiering/payments", form);
        var withoutFigures = await Clerk.Post("/cashiering/payments", [.. form, ("Form.Id", Guid.NewGuid().ToString()), ("Form.Picked", "true")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, withoutKey.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, withoutFigures.StatusCode);
        await BooksHold(receipts: 0);
    }
}
