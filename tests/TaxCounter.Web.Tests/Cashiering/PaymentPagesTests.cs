using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>Taking a payment, with and without JavaScript, by the right people and the wrong ones.</summary>
public sealed class PaymentPagesTests : WindowTest
{
    [Fact]
    public async Task An_amount_a_confirm_page_a_receipt()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);

        var confirm = await ToConfirm(Clerk, account, ("Form.Amount", "1200"));
        Assert.Contains("911.20", confirm.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var answer = await Clerk.Submit(confirm, "#post");
        var receipt = await Clerk.Page(answer.Headers.Location!.OriginalString);

        Assert.StartsWith("/cashiering/receipts/R-2026-000001-", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal(confirm.QuerySelector(".change .loud")?.TextContent, receipt.QuerySelector(".big-change b")?.TextContent);
        Assert.NotNull(receipt.QuerySelector(".paper svg"));
        Assert.Equal(1, await Receipts());
    }

    [Fact]
    public async Task Everything_due_is_ticked_and_nothing_else()
    {
        var account = await Owe(Debts.Sales, Debts.LaterSales, Debts.NotYetDue);

        var page = await Clerk.Page(FormOf(account));

        Assert.Equal([true, true, false], page.QuerySelectorAll<IHtmlInputElement>("[name='Form.Obligations']").Select(t => t.IsChecked));
    }

    [Fact]
    public async Task Where_nothing_is_due_the_next_one_is_ticked()
    {
        var account = await Owe(Debts.NotYetDue);

        Assert.Equal("100.00", (await Clerk.Page(FormOf(account))).QuerySelector("#to-pay")?.TextContent);
    }

    [Fact]
    public async Task Enter_with_nothing_typed_is_exactly_what_is_to_be_paid_in_cash()
    {
        await OpenDrawer(Clerk);
        var receipt = await Clerk.Page(await Pay(Clerk, await Owe(Debts.NotYetDue)));

        Assert.Equal("Paid, no change", receipt.QuerySelector(".big-change span")?.TextContent);
        Assert.Equal("$100.00", receipt.QuerySelector(".big-change b")?.TextContent);
    }

    [Fact]
    public async Task A_second_click_shows_the_same_receipt_and_says_so()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));

        var answers = await Task.WhenAll(Clerk.Submit(confirm, "#post"), Clerk.Submit(confirm, "#post"));
        var again = await Clerk.Submit(confirm, "#post");

        var place = Assert.Single(answers.Append(again).Select(a => a.Headers.Location!.OriginalString).Distinct());
        Assert.Contains("Already posted as R-2026-000001", (await Clerk.Page(place)).QuerySelector(".usa-alert--success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await Receipts());
    }

    [Fact]
    public async Task The_same_form_with_another_amount_is_refused_and_written_down()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        await Clerk.Submit(confirm, "#post");

        var other = await Clerk.Submit(confirm, "#post", ("Form.Tenders[0].Amount", "1300.00"));

        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal(CashieringRefusals.OtherContent.Message, await Sentence(other));
        Assert.Equal(1, await Receipts());
        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<AuditEntry>().CountAsync(e => e.What == "cashiering.payment-refused" && e.Details == CashieringRefusals.OtherContent.Code)));
    }

    [Fact]
    public async Task A_reload_loses_nothing_typed_and_starting_over_forgets_it()
    {
        var account = await Owe(Debts.Sales);
        var page = await Clerk.Page(FormOf(account));
        var id = page.QuerySelector<IHtmlInputElement>("[name='Form.Id']")!.Value;
        var kept = await Clerk.Submit(page, "#payment[action]", ("Form.Kind", "Check"), ("Form.Amount", "150.00"), ("Form.RoutingNumber", "065000090"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.StatusCode);

        var reloaded = await Clerk.Page(FormOf(account));
        Assert.Equal("150.00", Value(reloaded, "Form.Amount"));
        Assert.Equal("065000090", Value(reloaded, "Form.RoutingNumber"));
        Assert.Equal(id, Value(reloaded, "Form.Id"));
        Assert.Null((await (await Counter.SignInAs("clerk2")).Page(FormOf(account))).QuerySelector<IHtmlInputElement>("[name='Form.Amount']")!.GetAttribute("value"));

        await Clerk.Post("/cashiering/payments/start-over", [.. Fields(reloaded)]);
        var fresh = await Clerk.Page(FormOf(account));
        Assert.NotEqual(id, Value(fresh, "Form.Id"));
        Assert.Equal("", Value(fresh, "Form.Amount"));
    }

    [Fact]
    public async Task Looking_at_the_form_writes_no_draft()
    {
        var account = await Owe(Debts.Sales);
        await Clerk.Page(FormOf(account));

        Assert.Equal(0, await Counter.With<TaxCounterContext, int>(c => c.Set<FormDraft>().CountAsync()));
    }

    [Fact]
    public async Task A_split_of_money_order_and_cash_is_two_tenders_on_one_receipt()
    {
        await OpenDrawer(Clerk);
        var account = await Owe(Debts.Sales);
        var page = await Clerk.Page(FormOf(account));
        (string, string)[] typed = [.. Fields(page).Where(f => f.Name is not ("Form.Kind" or "Form.Amount")), ("Form.Kind", "MoneyOrder"), ("Form.Amount", "1000"), ("Form.DocumentNumber", "88214407"), ("Do", "add")];
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.Post("/cashiering/payments/preview", typed)).StatusCode);

        var receipt = await Clerk.Page(await Pay(Clerk, account, "200"));

        Assert.Equal(["Money order 88214407", "Cash", "Change"], receipt.QuerySelectorAll(".paper .line span:first-child").Select(s => s.TextContent).Where(t => t is "Cash" or "Change" || t.StartsWith("Money", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_figures_come_alone_when_only_they_are_asked_for()
    {
        var account = await Owe(Debts.NotYetDue);
        var page = await Clerk.Page(FormOf(account));
        using var content = new FormUrlEncodedContent(Fields(page).Where(f => f.Name != "Form.Amount").Append(("Form.Amount", "107.91")).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/cashiering/payments/preview") { Content = content };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Target", "figures");

        var part = await CounterBrowser.Read(await Clerk.Send(request));

        Assert.Equal("$7.91", part.QuerySelector("#figures .change .loud")?.TextContent);
        Assert.Null(part.QuerySelector("#pay"));
        Assert.Equal("true", part.QuerySelector("#what")?.GetAttribute("hx-swap-oob"));
    }

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

    private static string Value(IHtmlDocument page, string name) => page.QuerySelector<IHtmlInputElement>($"[name='{name}']")?.Value ?? "";

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("#payment input[name]").Where(i => i.Type is not ("radio" or "checkbox") || i.IsChecked).Select(i => (i.Name!, i.Value));
}
