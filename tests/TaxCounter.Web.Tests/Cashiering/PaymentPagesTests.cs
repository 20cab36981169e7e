using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>Taking a payment, with and without JavaScript, by the right people and the wrong ones.</summary>
public sealed class PaymentPagesTests : PaymentFormTest
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
}
