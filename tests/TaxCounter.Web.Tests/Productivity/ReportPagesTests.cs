using System.Net;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Productivity;

/// <summary>The reports on screen: what a clerk sees, what a supervisor sees, and that figure, row and file say the same.</summary>
public sealed class ReportPagesTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();

    public async ValueTask InitializeAsync()
    {
        await Contact("clerk", InquiryTopic.License, online: true);
        await Contact("clerk", InquiryTopic.Return, online: false);
        await Contact("clerk2", InquiryTopic.Return, online: false);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_clerk_sees_their_own_figures_and_a_supervisor_all_and_each_opens_its_rows()
    {
        var clerk = await _office.SignInAs("clerk");
        var own = await clerk.Page("/productivity");
        Assert.Equal(("2", "6", "1"), (Text(own, "[data-contacts]"), Text(own, "[data-minutes]"), Text(own, "[data-online]")));
        Assert.Contains("your own figures", own.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var second = (await _office.With<IStaffDirectory, StaffEntry?>(p => p.FindAsync("clerk2")))!.Member.Person;
        Assert.Equal("2", Text(await clerk.Page($"/productivity?clerk={second}"), "[data-contacts]")); // asks for a colleague's, gets their own
        Assert.Equal("2 contacts", Text(await clerk.Page($"/productivity/contacts?clerk={second}"), "[data-total]"));

        var supervisor = await _office.SignInAs("supervisor");
        var all = await supervisor.Page("/productivity");
        Assert.Equal(("3", "9"), (Text(all, "[data-contacts]"), Text(all, "[data-minutes]")));
        foreach (var figure in all.QuerySelectorAll("[data-line]"))
        {
            var rows = await supervisor.Page(figure.GetAttribute("href")!);
            Assert.StartsWith(figure.TextContent + " contact", Text(rows, "[data-total]"), StringComparison.Ordinal);
        }

        Assert.All(all.QuerySelectorAll("[data-case]"), c => Assert.Equal("0", c.TextContent));
        Assert.Equal("0 in all", Text(await supervisor.Page(all.QuerySelector("[data-case=Waiver-week]")!.GetAttribute("href")!), "[data-total]"));
        Assert.Equal("0 in all", Text(await supervisor.Page(all.QuerySelector("a[data-tickets]")!.GetAttribute("href")!), "[data-total]"));
        var file = await (await supervisor.Get("/productivity/csv")).Content.ReadAsStringAsync();
        Assert.Contains("contacts,all,3,9,0", file, StringComparison.Ordinal);
        Assert.Contains("contacts by topic,return,2,6,0", file, StringComparison.Ordinal);
        Assert.Contains("\"could have been online, by topic\",license,1,3,0", file, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.Get("/productivity/cases/nothing")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _office.SignInAs("admin")).Get("/productivity")).StatusCode);
    }

    [Fact]
    public async Task What_waits_for_a_person_stands_on_their_start_page()
    {
        var clerk = await _office.SignInAs("clerk");
        var start = await clerk.Page("/");
        Assert.Null(start.QuerySelector("[data-work]"));
        var form = await clerk.Page("/referrals/new");
        await clerk.Submit(form, "main form", ("Form.To", "Supervisors"), ("Form.Question", "Is a food truck one location?"), ("Form.Tried", "nothing found"));
        Assert.Contains("Is a food truck one location?", Text(await clerk.Page("/"), "[data-work=ReferredByMe]"), StringComparison.Ordinal);
        Assert.Contains("Is a food truck one location?", Text(await (await _office.SignInAs("supervisor")).Page("/"), "[data-work=ReferredToMe]"), StringComparison.Ordinal);
        Assert.Null((await (await _office.SignInAs("clerk2")).Page("/")).QuerySelector("[data-work]"));
    }

    private static string Text(AngleSharp.Html.Dom.IHtmlDocument page, string what) => page.QuerySelector(what)!.TextContent.Trim();

    private async Task Contact(string userName, InquiryTopic topic, bool online)
    {
        var who = (await _office.With<IStaffDirectory, StaffEntry?>(p => p.FindAsync(userName)))!.Member;
        var begun = await _office.With<InquiryService, Result<Inquiry>>(s => s.Begin(new InquiryBegun { Origin = InquiryOrigin.Hand, Channel = InquiryChannel.Phone }, Act(who)));
        _office.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Null((await _office.With<InquiryService, Result<Inquiry>>(s => s.End(begun.Value.Id, new InquiryEnd { Topic = topic, Outcome = InquiryOutcome.Answered, CouldHaveBeenOnline = online }, Act(who)))).Refusal);
    }

    private CounterAct Act(StaffMember who) => _office.SystemAct() with { By = who };
}
