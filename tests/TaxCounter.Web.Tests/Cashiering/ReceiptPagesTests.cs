using System.Net;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>Receipts, their copies, and taking them back.</summary>
public sealed class ReceiptPagesTests : WindowTest
{
    [Fact]
    public async Task A_copy_is_counted_and_says_so_and_a_later_look_is_no_receipt()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var fresh = await Clerk.Page(receipt);
        Assert.NotNull(fresh.QuerySelector(".stamp.screen-print")); // on paper only: what the browser prints by itself is no receipt

        var printed = await Clerk.Page((await Clerk.Submit(fresh, "form[action$='/print']")).Headers.Location!.OriginalString);
        Assert.Equal(("yes", null), (printed.QuerySelector("article.paper")!.GetAttribute("data-print-now"), printed.QuerySelector(".stamp")));
        var after = await Clerk.Page(receipt);
        Assert.Null(after.QuerySelector("form[action$='/print']"));
        Assert.NotNull(after.QuerySelector(".big-change"));
        Assert.Contains("printed once", await FlashOf(await Clerk.Submit(fresh, "form[action$='/print']")), StringComparison.Ordinal);

        var why = await Clerk.Page(after.QuerySelector("a[data-key=C]")!.GetAttribute("href")!);
        var unexplained = await Clerk.Submit(why, "main form");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Choose why a copy is printed. It stays with the receipt."), (unexplained.StatusCode, await Sentence(unexplained)));
        var who = await CounterBrowser.Read(await Clerk.Submit(why, "main form", ("Form.Reason", "OtherPerson")));
        Assert.Contains("Enter who asks for the copy and by what authorization", who.QuerySelector("#Form_Note-wrong, .usa-error-message")!.TextContent, StringComparison.Ordinal);
        var copied = await Clerk.Submit(why, "main form", ("Form.Reason", "Lost"));
        Assert.Equal(copied.Headers.Location, (await Clerk.Submit(why, "main form", ("Form.Reason", "Lost"))).Headers.Location); // a second click is the same copy
        var copy = await Clerk.Page(copied.Headers.Location!.OriginalString);
        Assert.Equal("COPY 1", copy.QuerySelector(".stamp")?.TextContent);
        Assert.Contains("Printed by", copy.QuerySelector("article.paper")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("the customer lost it", copy.QuerySelector("[data-printed]")!.TextContent, StringComparison.Ordinal);

        Counter.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.NotNull((await Clerk.Page(receipt)).QuerySelector(".stamp.screen-print"));
    }

    [Fact]
    public async Task A_payment_that_was_found_by_what_the_customer_knows_is_copied_from_there()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");

        var found = await Clerk.Page("/cashiering/numbers?q=1200.00");
        var link = found.QuerySelector("a[aria-label^='Copy of']")!.GetAttribute("href")!;

        Assert.Equal(receipt + "/copy", link);
        Assert.Equal("Print copy 1", (await Clerk.Page(link)).QuerySelector("h1")!.TextContent);
    }

    private async Task<string> FlashOf(HttpResponseMessage answer) => (await Clerk.Page(answer.Headers.Location!.OriginalString)).QuerySelector(".usa-alert--error")!.TextContent;

    [Fact]
    public async Task It_prints_on_the_roll_and_on_letter()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");

        Assert.NotNull((await Clerk.Page(receipt)).QuerySelector("link[href*='paper-80mm.css']"));
        Assert.NotNull((await Clerk.Page(receipt + "?paper=letter")).QuerySelector("link[href*='paper-letter.css']"));
    }

    [Fact]
    public async Task An_auditor_reads_a_receipt_and_cannot_void_it()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var auditor = await Counter.SignInAs("auditor");

        Assert.Null((await auditor.Page(receipt)).QuerySelector("a[href$='/void']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Get(receipt + "/void")).StatusCode);
    }

    [Fact]
    public async Task A_number_that_was_never_issued_is_said_in_a_sentence()
    {
        var answer = await Clerk.Get("/cashiering/receipts/R-2026-000001-8");

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        Assert.Contains("There is no receipt R-2026-000001-8", (await Clerk.Page("/")).QuerySelector(".usa-alert--error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisors_own_sign_in_at_the_clerks_screen_voids_and_prints_both_names()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var page = await Clerk.Page(receipt + "/void");
        Assert.Contains("911.20", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        var answer = await Clerk.Submit(page, "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));
        var slip = await Clerk.Page(answer.Headers.Location!.OriginalString);

        Assert.EndsWith("/void/slip", answer.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.Equal(["Requested by: Clerk 1", "Approved by: Supervisor 1", "Customer"], slip.QuerySelectorAll(".sign").Select(s => s.TextContent));
        Assert.Equal("VOID", (await Clerk.Page(receipt)).QuerySelector(".stamp")?.TextContent);
        Assert.Equal("Clerk 1", (await Clerk.Page("/")).QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("supervisor", "not the password", "staff.wrong-password")]
    [InlineData("clerk2", CounterFactory.Password, "staff.not-allowed")]
    [InlineData("clerk", CounterFactory.Password, "staff.not-allowed")]
    public async Task Nobody_else_can_agree(string userName, string password, string code)
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");

        var answer = await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", userName), ("Form.Password", password));
        var page = await CounterBrowser.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(code == "staff.wrong-password", page.Body!.TextContent.Contains(StaffRefusals.WrongPassword.Message, StringComparison.Ordinal));
        Assert.DoesNotContain(password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null((await Clerk.Page(receipt)).QuerySelector(".stamp:not(.screen-print)"));
    }

    [Fact]
    public async Task A_supervisor_who_asks_cannot_agree_themselves()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");
        var supervisor = await Counter.SignInAs("supervisor");

        var answer = await supervisor.Submit(await supervisor.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.UserName", "supervisor"), ("Form.Password", CounterFactory.Password));

        Assert.Equal(StaffRefusals.OwnWork.Message, await Sentence(answer));
    }

    [Fact]
    public async Task A_void_may_wait_in_the_queue_and_the_receipt_stays_good()
    {
        await OpenDrawer(Clerk);
        var receipt = await Pay(Clerk, await Owe(Debts.Sales), "1200");

        var answer = await Clerk.Submit(await Clerk.Page(receipt + "/void"), "main form", ("Form.Reason", "Wrong account"), ("Form.By", "Queue"));

        Assert.Equal(receipt, answer.Headers.Location?.OriginalString);
        var page = await Clerk.Page(receipt);
        Assert.Equal("void pending", page.QuerySelector("h1 .usa-tag")?.TextContent);
        Assert.Null(page.QuerySelector(".stamp:not(.screen-print)"));
    }

    [Fact]
    public async Task The_number_ledger_proves_the_year()
    {
        await OpenDrawer(Clerk);
        await Pay(Clerk, await Owe(Debts.Sales), "1200");
        await Pay(Clerk, await Owe(Debts.Sales), "1200");

        var page = await (await Counter.SignInAs("auditor")).Page("/cashiering/numbers?year=2026");

        Assert.Equal("without gaps", page.QuerySelector("h1 .usa-tag")?.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("No numbers were assigned this year.", (await Clerk.Page("/cashiering/numbers?year=2024")).QuerySelector(".card .pad p")?.TextContent);
    }
}
