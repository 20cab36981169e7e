using System.Net;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Supervisor;

/// <summary>The inbox over HTTP: narrowed by kind, age, amount and who asks; the filter goes along from item to item.</summary>
public sealed class ApprovalsTests : IAsyncLifetime
{
    private readonly CounterFactory _office = new();
    private WorkingDay _day = null!;
    private StaffMember _clerk = null!;
    private List<PaymentEvent> _voids = null!;
    private CounterBrowser _supervisor = null!;

    /// <summary>Three voids of 10.00, 20.00 and 30.00, a drawer 3.00 short and a role, each a minute after the one before.</summary>
    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_office.Services, _office.Clock);
        _clerk = await Member("clerk");
        _voids = [];
        await _day.Opens(_clerk, 1);
        foreach (var amount in new[] { "10.00", "20.00", "30.00" })
        {
            var paymentEvent = await _day.Takes(_clerk, await _day.Owes(amount), WorkingDay.Cash(amount));
            await _day.AsksToVoid(_clerk, paymentEvent);
            _voids.Add(paymentEvent);
            _office.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var other = await Member("clerk2");
        await _day.Counts(other, await _day.Opens(other, 2), "-3.00");
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        var boss = new NewUserAccount { UserName = "boss", Person = "E-700", DisplayName = "Boss", Role = Role.Supervisor };
        Assert.Null((await _day.With<IUserAccounts, Result<IssuedCode>>(async p => await p.CreateAsync(boss, _day.Act(await Member("admin"), "takes over")))).Refusal);
        _supervisor = await _office.SignInAs("supervisor");
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData("", 5)]
    [InlineData("?kind=void", 3)]
    [InlineData("?kind=drawer", 1)]
    [InlineData("?kind=grant", 1)]
    [InlineData("?kind=rule", 0)]
    [InlineData("?from=20", 2)]
    [InlineData("?to=20.00", 3)]
    [InlineData("?from=3&to=3", 1)]
    [InlineData("?days=0", 5)]
    [InlineData("?days=1", 0)]
    [InlineData("?who=Administrator", 1)]
    [InlineData("?kind=void&who=Clerk%202", 0)]
    [InlineData("?kind=void&from=15&to=25&who=Clerk%201", 1)]
    public async Task It_is_narrowed_as_the_address_says(string query, int shown) =>
        Assert.Equal(shown, (await _supervisor.Page("/supervisor/approvals" + query)).QuerySelectorAll("[data-line]").Length);

    [Fact]
    public async Task What_waits_a_day_is_found_by_its_age()
    {
        _office.Clock.Advance(TimeSpan.FromHours(23) + TimeSpan.FromMinutes(57));
        var supervisor = await _office.SignInAs("supervisor");

        Assert.Equal(2, (await supervisor.Page("/supervisor/approvals?days=1")).QuerySelectorAll("[data-line]").Length);
    }

    [Theory]
    [InlineData("?days=soon", "#days-wrong")]
    [InlineData("?days=-1", "#days-wrong")]
    [InlineData("?from=a%20lot", "#from-wrong")]
    [InlineData("?from=5&to=4", "#to-wrong")]
    public async Task What_cannot_be_read_is_said_at_its_field_and_stays_typed(string query, string wrong)
    {
        var answer = await _supervisor.Get("/supervisor/approvals" + query);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await CounterBrowser.Read(answer);
        Assert.NotEmpty(page.QuerySelector(wrong)!.TextContent);
        var field = page.QuerySelector($"#{wrong[1..^6]}")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.NotEmpty(field.GetAttribute("value")!);
    }

    [Fact]
    public async Task The_kinds_are_counted_with_their_oldest_and_lead_into_the_filter()
    {
        var page = await _supervisor.Page("/supervisor/approvals?who=Clerk%201");

        var kinds = page.QuerySelectorAll(".tabs a").Select(a => string.Join(' ', a.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(["All 5", "Drawers 1 1 min", "Roles 1 0 min", "Voids 3 4 min"], kinds);
        Assert.Equal("/supervisor/approvals?kind=void&who=Clerk%201", page.QuerySelector(".tabs a:last-child")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_decision_within_the_filter_opens_the_next_of_it_and_then_says_what_else_waits()
    {
        const string filter = "?kind=void&from=15";
        var url = $"/supervisor/voids/{_voids[1].Number}{filter}";
        var page = await _supervisor.Page(url);
        Assert.Contains("1 of 2 approvals, filtered", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/supervisor/voids/{_voids[2].Number}{filter}", page.QuerySelector("[data-key=J]")!.GetAttribute("href"));
        Assert.Equal($"/supervisor/voids/{_voids[2].Number}{filter}", page.QuerySelector("[data-key=K]")!.GetAttribute("href"));

        var wrong = await CounterBrowser.Read(await Approve(page, "wrong wrong wrong"));
        Assert.EndsWith(filter, wrong.QuerySelector("form[action*=approve]")!.GetAttribute("action"), StringComparison.Ordinal);
        Assert.Equal($"/supervisor/voids/{_voids[2].Number}{filter}", (await Approve(wrong)).Headers.Location?.OriginalString);
        var last = await _supervisor.Page($"/supervisor/voids/{_voids[2].Number}{filter}");
        Assert.Equal("/supervisor/approvals" + filter, (await Approve(last)).Headers.Location?.OriginalString);

        var done = await _supervisor.Page("/supervisor/approvals" + filter);
        Assert.Contains("No approval matches this filter. 3 other approvals: show all", string.Join(' ', done.QuerySelector(".empty")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal("/supervisor/approvals", done.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task After_a_decision_in_the_middle_the_one_after_it_opens_and_after_the_last_the_first()
    {
        var middle = await _supervisor.Page($"/supervisor/voids/{_voids[1].Number}");
        Assert.Contains("2 of 5 approvals", middle.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/supervisor/voids/{_voids[0].Number}", middle.QuerySelector("[data-key=K]")!.GetAttribute("href"));
        Assert.Equal($"/supervisor/voids/{_voids[2].Number}", (await Approve(middle)).Headers.Location?.OriginalString);

        var role = (await _supervisor.Page("/supervisor/approvals?kind=grant")).QuerySelector("[data-line]")!.GetAttribute("href")!.Split('?')[0];
        var confirmed = await _supervisor.Submit(await _supervisor.Page(role), "form[action*=approve]", ("Form.Password", CounterFactory.Password));
        Assert.Equal($"/supervisor/voids/{_voids[0].Number}", confirmed.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_administrator_has_no_inbox_and_comes_back_to_the_roles()
    {
        var admin = await _office.SignInAs("admin");
        var other = new NewStaffUser { UserName = "admin2", Person = "E-402", DisplayName = "Administrator 2", Role = Role.Administrator, Password = CounterFactory.Password };
        Assert.Null((await _office.With<IStaffDirectory, Result<StaffMember>>(d => d.AddAsync(other, _office.SystemAct()))).Refusal);
        var second = await _office.SignInAs("admin2");
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.Get("/supervisor/approvals")).StatusCode);

        var page = await second.Page((await second.Page("/staff/role-grants")).QuerySelector("[data-line]")!.GetAttribute("href")!);
        Assert.DoesNotContain(" approvals", page.Body!.TextContent, StringComparison.Ordinal);
        var done = await second.Submit(page, "main form", ("Form.Password", CounterFactory.Password));

        Assert.Equal("/staff/role-grants", done.Headers.Location?.OriginalString);
    }

    private Task<HttpResponseMessage> Approve(AngleSharp.Html.Dom.IHtmlDocument page, string password = CounterFactory.Password) =>
        _supervisor.Submit(page, "form[action*=approve]", ("Form.Password", password));

    private async Task<StaffMember> Member(string userName) => (await _office.With<IStaffDirectory, StaffEntry?>(userAccounts => userAccounts.FindAsync(userName)))!.Member;
}
