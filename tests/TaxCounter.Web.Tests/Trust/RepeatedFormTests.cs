using System.Net;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>The same form more than once (R1, R2, R3, R16).</summary>
public sealed class RepeatedFormTests : TrustTest
{
    private static readonly int _pairs = Force.Of(500);

    [Fact]
    public async Task A_double_click_is_one_receipt_however_often()
    {
        await OpenDrawer(Clerk);
        var twin = Twin(Clerk);

        for (var i = 1; i <= _pairs; i++)
        {
            var confirm = await ToConfirm(Clerk, await Owe(Debts.NotYetDue), ("Form.Amount", "120"));
            var answers = await Task.WhenAll(Task.Run(() => Clerk.Submit(confirm, "#post")), Task.Run(() => twin.Submit(confirm, "#post")));

            Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
            Assert.StartsWith($"/cashiering/receipts/R-2026-{i:000000}-", Assert.Single(answers.Select(a => a.Headers.Location!.OriginalString).Distinct()), StringComparison.Ordinal);
        }

        await BooksHold(receipts: _pairs);
    }

    [Fact]
    public async Task Two_tabs_and_the_back_button_lead_to_the_one_receipt()
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        var tab = Twin(Clerk);

        var first = (await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString;
        await Clerk.Page(first);
        var back = (await Clerk.Submit(confirm, "#post")).Headers.Location!.OriginalString;
        var other = (await tab.Submit(confirm, "#post")).Headers.Location!.OriginalString;

        Assert.Equal(first, back);
        Assert.Equal(first, other);
        Assert.Contains("Already posted as R-2026-000001", (await tab.Page(other)).QuerySelector(".usa-alert--success")!.TextContent, StringComparison.Ordinal);
        await BooksHold(receipts: 1);
    }

    [Fact]
    public async Task Another_clerk_who_sends_the_same_form_posts_nothing()
    {
        await OpenDrawer(Clerk);
        var colleague = await Counter.SignInAs("clerk2");
        await OpenDrawer(colleague, 4);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        await Clerk.Submit(confirm, "#post");

        var token = (await colleague.Page("/")).QuerySelector("form[data-lock] input[name=FormToken]")!.GetAttribute("value")!;
        await colleague.Submit(confirm, "#post", ("FormToken", token));

        await BooksHold(receipts: 1);
        Assert.Equal("Clerk 1", await Counter.With<TaxCounterContext, string>(c => c.Set<PaymentEvent>().Select(e => e.Taken.Name).SingleAsync()));
    }

    [Theory]
    [InlineData("Form.Tenders[0].Amount", "1300.00")]
    [InlineData("Form.Tenders[0].Kind", "MoneyOrder")]
    [InlineData("Form.Reason", "something else")]
    [InlineData("Form.KeepRestAsCredit", "true")]
    public async Task The_same_key_with_other_content_is_refused_and_written_down(string field, string value)
    {
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, await Owe(Debts.Sales), ("Form.Amount", "1200"));
        await Clerk.Submit(confirm, "#post");

        var other = await Clerk.Submit(confirm, "#post", (field, value));

        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal(1, await Counter.With<TaxCounterContext, int>(c => c.Set<AuditEntry>().CountAsync(e => e.What == "cashiering.payment-refused")));
        await BooksHold(receipts: 1);
    }
}
