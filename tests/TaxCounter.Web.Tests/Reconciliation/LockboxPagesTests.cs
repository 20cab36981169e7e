using System.Net;
using System.Text;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.Cashiering;
using Xunit;

namespace TaxCounter.Web.Tests.Reconciliation;

/// <summary>A check of the lockbox that named no account leaves suspense from its page; the evening after the close works for the next day.</summary>
public sealed class LockboxPagesTests : WindowTest
{
    [Fact]
    public async Task A_check_in_suspense_shows_what_it_would_pay_and_is_posted_as_a_receipt()
    {
        var account = await Owe(Debts.NotYetDue);
        var supervisor = await Counter.SignInAs("supervisor");
        var page = await supervisor.Page("/reconciliation");
        using var form = new MultipartFormDataContent();
        using var token = new StringContent(page.QuerySelector("form[action$=import] input[name=FormToken]")!.GetAttribute("value")!);
        using var source = new StringContent("Box");
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes("lockbox,date,batch,item,amount,check_number,remitter\n7,2026-09-14,1,1,130.00,55,NOBODY KNOWN\n"));
        form.Add(token, "FormToken");
        form.Add(source, "Form.Source");
        form.Add(file, "Form.File", "box.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reconciliation/import") { Content = form };
        Assert.Equal(HttpStatusCode.Redirect, (await supervisor.Send(request)).StatusCode);
        var item = (await supervisor.Page("/reconciliation?state=InSuspense")).QuerySelector("td a[data-line]")!.GetAttribute("href")!;

        var unknown = await supervisor.Get(item + "?account=0102999999");
        var shown = await supervisor.Page($"{item}?account={account.Number.Digits}");
        var posted = await supervisor.Submit(shown, "form[action$='/post']");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Contains("stays as unapplied credit: 30.00", shown.QuerySelector("[data-offer]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        var receipt = (await supervisor.Page(item)).QuerySelector("a[href^='/cashiering/receipts/']")!.GetAttribute("href")!;
        var onReceipt = await supervisor.Page(receipt);
        var paper = onReceipt.QuerySelector(".paper")!.TextContent;
        Assert.Contains("Lockbox check 55", paper, StringComparison.Ordinal);
        Assert.Contains("Lockbox 7, 1/1", paper, StringComparison.Ordinal);
        Assert.Null(onReceipt.QuerySelector("aside a[href$='/void']"));
        Assert.Contains("Reverse (already banked)", onReceipt.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The bank has the money from this receipt", (await supervisor.Page(receipt + "/void")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_close_the_next_business_day_is_opened_at_once()
    {
        var supervisor = await Counter.SignInAs("supervisor");
        await supervisor.Submit(await supervisor.Page("/cashiering/days/2026-09-15"), "form[action$='/close']", ("Form.Password", CounterFactory.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Clerk.Submit(await Clerk.Page("/cashiering/drawer"), "main form[action$=open]", ("Form.Number", "3"), ("Form.StartingCash", "200.00"))).StatusCode);

        var opened = await supervisor.Submit(await supervisor.Page("/cashiering/days/2026-09-15"), "form[action$='/open-next']");
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        await OpenDrawer(Clerk);
        await Clerk.Submit(await Clerk.Page("/cashiering/drawer/second-screen"), "form[action$=window]");
        Assert.Equal("Window 3", (await Clerk.Page("/second-screen")).QuerySelector("h1")!.TextContent);
        await Pay(Clerk, await Owe(Debts.NotYetDue));
        Assert.NotNull((await supervisor.Page("/supervisor/drawers")).QuerySelector("[data-as-of]"));

        Assert.Contains("is open.", (await supervisor.Page("/cashiering/days/2026-09-15")).QuerySelector("[data-next-day]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("100.00", (await supervisor.Page("/cashiering/days/2026-09-16")).QuerySelector("main .total")!.TextContent, StringComparison.Ordinal);
    }
}
