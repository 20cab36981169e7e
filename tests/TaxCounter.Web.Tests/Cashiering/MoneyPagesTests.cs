using System.Net;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>What a hurried clerk is asked, told and refused where money is at stake.</summary>
public sealed class MoneyPagesTests : WindowTest
{
    private static readonly Debt _large = Debts.Sales with { Amount = new(600000) };

    [Theory]
    [InlineData("12,50")]
    [InlineData("1e3")]
    [InlineData("1 000")]
    [InlineData("-5")]
    [InlineData("１２")]
    [InlineData("12.345")]
    [InlineData("0x10")]
    [InlineData("many")]
    public async Task An_amount_that_will_be_refused_shows_its_sentence_and_no_change(string typed)
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer(Clerk);
        var page = await Clerk.Page(FormOf(account));

        var figures = await CounterBrowser.Read(await Figures(page, ("Form.Amount", typed)));
        var refused = await Clerk.Submit(page, "#payment", ("Form.Amount", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull(figures.QuerySelector("[data-amount-wrong]"));
        Assert.DoesNotContain("$0.00", figures.QuerySelector("#figures")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("credit", figures.QuerySelector("#figures")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_many_times_over_what_is_due_is_asked_about_and_change_is_bounded_by_the_drawer()
    {
        var account = await Owe(Debts.NotYetDue);
        await OpenDrawer(Clerk, counted: "2,000.00");

        var asked = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", "1001"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("$1,001.00 for $100.00 due. Is that right?", (await CounterBrowser.Read(asked)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(await ToConfirm(Clerk, account, ("Form.Amount", "1001"), ("Form.AmountIsRight", "true")));

        var beyond = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", "99999999999.99"), ("Form.AmountIsRight", "true"));
        Assert.Contains("is more than drawer 3 holds", (await CounterBrowser.Read(beyond)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Receipts());
    }

    [Fact]
    public async Task An_earlier_day_says_what_disappears_and_is_approved_at_the_window_by_a_supervisor()
    {
        var account = await Owe(_large);
        await OpenDrawer(Clerk);
        (string, string)[] typed = [("Form.Kind", "Check"), ("Form.Amount", "6000"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "1207"), ("Form.EffectiveOn", "2026-07-20")];
        var page = await Clerk.Page(FormOf(account));

        var noProof = await Clerk.Submit(page, "#payment", [.. typed, ("Form.Reason", "x")]);
        Assert.Contains("An earlier effective date needs proof", (await CounterBrowser.Read(noProof)).Body!.TextContent, StringComparison.Ordinal);
        var confirm = await ToConfirm(Clerk, account, [.. typed, ("Form.Proof", "postmark"), ("Form.Reason", "Postmark Jul 20, Baton Rouge")]);
        Assert.Matches("Penalty [\\d,.]+ and interest [\\d,.]+ are not charged because it counts from Jul 20, 2026", confirm.Body!.TextContent);
        Assert.Contains("Supervisor 1, Supervisor 2", confirm.QuerySelector("[data-needs-approval]")!.TextContent, StringComparison.Ordinal);

        var alone = await Clerk.Submit(confirm, "#post");
        var own = await Clerk.Submit(confirm, "#post", ("Form.Approver", "clerk"), ("Form.ApproverPassword", CounterFactory.Password));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, 0), (alone.StatusCode, own.StatusCode, await Receipts()));
        var posted = await Clerk.Submit(confirm, "#post", ("Form.Approver", "supervisor"), ("Form.ApproverPassword", CounterFactory.Password));

        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        Assert.Contains("Penalty not charged", (await Clerk.Page(posted.Headers.Location!.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
        var supervisor = await Counter.SignInAs("supervisor2");
        var day = await supervisor.Page("/cashiering/days/2026-09-15");
        Assert.Contains("Supervisor 1", day.QuerySelector("[data-backdated]")!.TextContent, StringComparison.Ordinal);
        var trail = await supervisor.Page("/audit?What=cashiering.payment-take");
        Assert.Contains("2026-09-15 → 2026-07-20", trail.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cash_with_an_earlier_day_is_refused_and_todays_day_is_what_it_counts_from()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer(Clerk);

        var refused = await Clerk.Submit(await Clerk.Page(FormOf(account)), "#payment", ("Form.Amount", "1200"), ("Form.EffectiveOn", "2021-01-15"), ("Form.Proof", "postmark"), ("Form.Reason", "x"));

        Assert.Contains("Cash and cards count from today", (await CounterBrowser.Read(refused)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_void_page_of_a_voided_receipt_says_what_happened_and_shows_no_figures_to_come()
    {
        var account = await Owe(Debts.Sales);
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, account);
        await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));

        var page = await Clerk.Page(receipt + "/void");

        Assert.Contains("Supervisor 1", page.QuerySelector("[data-voided]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Owed after", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action$='/void']"));
    }

    [Fact]
    public async Task Sixteen_enters_do_not_seal_an_empty_count()
    {
        await OpenDrawer(Clerk, counted: "0.00");
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "form[action$='count/start']");

        var asked = await Clerk.Submit(await Clerk.Page("/cashiering/drawer/count"), "main form[action='/cashiering/drawer/count']");
        var page = await CounterBrowser.Read(asked);
        var sealedCount = await Clerk.Submit(page, "main form[action='/cashiering/drawer/count']", ("Form.IsEmpty", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains("You counted nothing. Is the drawer empty?", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sealedCount.StatusCode);
    }

    [Fact]
    public async Task Closing_the_day_asks_for_the_own_password_and_says_what_it_ends()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        var page = await supervisor.Page("/cashiering/days/2026-09-15");

        var without = await supervisor.Submit(page, "form[action$='/close']");
        var wrong = await supervisor.Submit(page, "form[action$='/close']", ("Form.Password", "not my password at all"));
        var closed = await supervisor.Submit(page, "form[action$='/close']", ("Form.Password", CounterFactory.Password));

        Assert.Contains("It ends today's work", page.QuerySelector("[data-close-ends]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect], [without.StatusCode, wrong.StatusCode, closed.StatusCode]);
    }

    private Task<HttpResponseMessage> Figures(AngleSharp.Html.Dom.IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("#payment")!;
        var fields = form.QuerySelectorAll("input[name]").Where(e => e.GetAttribute("type") is not ("radio" or "checkbox") || e.HasAttribute("checked"))
            .Select(e => (Name: e.GetAttribute("name")!, Value: e.GetAttribute("value") ?? "")).Where(f => typed.All(t => t.Name != f.Name)).Concat(typed);
        var request = new HttpRequestMessage(HttpMethod.Post, "/cashiering/payments/preview") { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Target", "figures");
        return Clerk.Send(request);
    }
}
