using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Cashiering;

/// <summary>An earlier effective date above the second limit, over HTTP: two supervisors approve it on the clerk's own page.</summary>
public sealed class EarlierDayByTwoPagesTests : WindowTest
{
    private static readonly Debt _large = Debts.Sales with { Amount = new(600000) };

    public EarlierDayByTwoPagesTests() => Counter.OtherServices = services => services.Replace(ServiceDescriptor.Scoped(_ => StrictLimits.Book()));

    [Fact]
    public async Task The_first_supervisor_is_kept_and_named_and_the_second_posts_it()
    {
        var account = await Owe(_large);
        await OpenDrawer(Clerk);
        var confirm = await ToConfirm(Clerk, account, ("Form.Kind", "Check"), ("Form.Amount", "6000"), ("Form.RoutingNumber", "065000090"), ("Form.DocumentNumber", "1207"), ("Form.EffectiveOn", "2026-07-20"), ("Form.Proof", "postmark"), ("Form.Reason", "Postmark Jul 20"));
        Assert.Contains("Two of these must approve this: Supervisor 1 and Supervisor 2.", confirm.QuerySelector("[data-needs-approval]")!.TextContent, StringComparison.Ordinal);

        var first = await Clerk.Submit(confirm, "#post", ("Form.Approver", "supervisor"), ("Form.ApproverPassword", CounterFactory.Password));
        Assert.Equal((HttpStatusCode.Redirect, 0), (first.StatusCode, await Receipts()));
        var page = await Clerk.Page(first.Headers.Location!.OriginalString);
        Assert.Contains("Supervisor 1 approved the earlier date. It needs two supervisors", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Approved by Supervisor 1, needs a second supervisor.", page.QuerySelector("[data-needs-approval]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Supervisor 2 can approve this.", page.QuerySelector("[data-who-may]")!.TextContent.Trim());

        var again = await Clerk.Submit(page, "#post", ("Form.Approver", "supervisor"), ("Form.ApproverPassword", CounterFactory.Password));
        Assert.Contains("Another supervisor must give the second one.", await Sentence(again), StringComparison.Ordinal);
        var posted = await Clerk.Submit(page, "#post", ("Form.Approver", "supervisor2"), ("Form.ApproverPassword", CounterFactory.Password));

        Assert.Equal((HttpStatusCode.Redirect, 1), (posted.StatusCode, await Receipts()));
        var day = await (await Counter.SignInAs("auditor")).Page("/cashiering/days/2026-09-15");
        Assert.Contains("Supervisor 1 and Supervisor 2", day.QuerySelector("[data-backdated]")!.TextContent, StringComparison.Ordinal);
    }
}
