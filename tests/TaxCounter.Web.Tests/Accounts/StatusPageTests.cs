using AngleSharp.Html.Dom;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Testing;
using TaxCounter.Web.Tests.PenaltyWaivers;
using Xunit;

namespace TaxCounter.Web.Tests.Accounts;

/// <summary>"Where is my waiver?" is answered from one page: where it is, since when, what comes next, whom it waits for.</summary>
public sealed class StatusPageTests : WaiverDeskTest
{
    [Fact]
    public async Task A_waiver_is_followed_from_the_clerk_to_the_supervisor_to_its_letter()
    {
        var number = await Requested();
        var account = await Page(number);
        Assert.Equal([$"waiver {number} requested Sep 15, 2026 A clerk looks at it and recommends a decision. Clerk 1"], Rows(await Clerk.Page(account), "open", w => w.StartsWith("waiver", StringComparison.Ordinal)));

        await Done(s => s.Recommend(number, WaiverOutcome.ApproveAll, [], "It is the first time in nine years.", By(One)));
        Assert.Contains("A supervisor decides, and the decision goes out as a letter. a supervisor", Assert.Single(Rows(await Clerk.Page(account), "open", w => w.StartsWith("waiver", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_says_so_and_its_letter_waits_to_be_mailed()
    {
        var account = await Page(await Decided(WaiverOutcome.Deny));
        var page = await Clerk.Page(account);
        Assert.Contains("It is denied. The letter says why, and what else can be done.", Assert.Single(Rows(page, "over", w => w.StartsWith("waiver", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("written, not mailed yet", Assert.Single(Rows(page, "open", w => w.StartsWith("letter", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await Clerk.Get(page.QuerySelector("section[aria-labelledby=open] a[data-line]")!.GetAttribute("href")!)).StatusCode);
    }

    [Fact]
    public async Task Nothing_under_way_is_said_in_a_sentence_and_another_role_sees_only_what_it_may()
    {
        var account = await Owe(Debts.Sales);
        Assert.Contains("Nothing is under way.", (await Clerk.Page($"/accounts/{account.Number}/status")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await (await Counter.SignInAs("admin")).Get($"/accounts/{account.Number}/status")).StatusCode);
    }

    private async Task<string> Page(WaiverNumber number) => (await Clerk.Page($"/penalty-waivers/{number}")).QuerySelector("a[href^='/accounts/']")!.GetAttribute("href")!.Split('?', '#')[0] + "/status";

    private static IReadOnlyList<string> Rows(IHtmlDocument page, string section, Func<string, bool> which) =>
        [.. page.QuerySelectorAll($"section[aria-labelledby={section}] tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("td").Where(c => c.QuerySelector("kbd") is null).SelectMany(c => c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Where(which)];
}
