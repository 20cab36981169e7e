using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Shell;

/// <summary>A list that grows for years has pages: what is pending stands on the first, and the oldest can still be reached.</summary>
public sealed class LongListsTests : IAsyncLifetime
{
    private const int Years = 60;
    private readonly CounterFactory _counter = new();
    private WorkingDay _day = null!;
    private StaffMember _supervisor = null!;
    private StaffMember _clerk = null!;

    public async ValueTask InitializeAsync()
    {
        _day = new WorkingDay(_counter.Services, _counter.Clock);
        _supervisor = await Member("supervisor");
        _clerk = await Member("clerk");
    }

    public ValueTask DisposeAsync() => _counter.DisposeAsync();

    [Fact]
    public async Task Delegations_in_force_or_to_come_stand_on_the_first_page_and_the_oldest_on_the_last()
    {
        await Keep(n => Delegation.Ask(new DelegationRequest(_clerk, _day.Today.AddDays(n), _day.Today.AddDays(n)), Asked(n, $"leave {n}")).Value, (delegation, n) =>
        {
            if (n > 0)
            {
                Assert.Null(delegation.End(_day.Act(_supervisor, "stayed")).Refusal);
            }
        });
        await ThreePages("supervisor2", "/staff/delegations", first: "leave 0", last: "leave 1");
    }

    [Fact]
    public async Task Rule_changes_that_wait_stand_on_the_first_page_and_the_oldest_on_the_last()
    {
        var topic = await _day.With<IRulesInForce, RuleTopic>(b => Task.FromResult(b.Topics[0]));
        await Keep(n => RuleChange.Propose(RuleChangeId.New(), "east-baton-rouge", topic, new RuleDraft(topic.Id, _day.Today.AddDays(n + 1), "{}"), Asked(n, $"act {n}")).Value, (change, n) =>
        {
            if (n > 0)
            {
                Assert.Null(change.Withdraw(_day.Act(_supervisor)).Refusal);
            }
        });
        var page = await ThreePages("supervisor2", "/rule-books/changes", first: "act 0", last: "act 1");
        Assert.Contains("1 pending approval by a second person", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_to_approve_stand_on_the_first_page_and_the_oldest_on_the_last()
    {
        var entry = (await _counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk")))!;
        await Keep(n => RoleGrant.Ask(entry, Role.Supervisor, isNew: false, Asked(n, $"year {n}")).Value, (grant, n) =>
        {
            if (n > 0)
            {
                Assert.Null(grant.Withdraw(_day.Act(_supervisor)).Refusal);
            }
        });
        var page = await ThreePages("supervisor2", "/staff/role-grants", first: "year 0", last: "year 1");
        Assert.Contains("1 pending", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> ThreePages(string who, string url, string first, string last)
    {
        var browser = await _counter.SignInAs(who);
        var page = await browser.Page(url);
        Assert.Contains(first, Reasons(page));
        Assert.DoesNotContain(last, Reasons(page));
        Assert.Contains("Page 1 of 3", page.QuerySelector("nav.usa-pagination")!.TextContent, StringComparison.Ordinal);
        var second = await browser.Page(page.QuerySelector("a.usa-pagination__next-page")!.GetAttribute("href")!);
        Assert.Contains("Page 2 of 3", second.QuerySelector("nav.usa-pagination")!.TextContent, StringComparison.Ordinal);
        var third = await browser.Page(second.QuerySelector("a.usa-pagination__next-page")!.GetAttribute("href")!);
        Assert.Contains(last, Reasons(third));
        Assert.Null(third.QuerySelector("a.usa-pagination__next-page"));
        return third;
    }

    private static IEnumerable<string> Reasons(IHtmlDocument page) => page.QuerySelectorAll("table td").Select(cell => cell.TextContent.Trim());

    private async Task Keep<T>(Func<int, T> make, Action<T, int> close)
        where T : class
    {
        await using var scope = _counter.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
        for (var n = 0; n < Years; n++)
        {
            var one = make(n);
            close(one, n);
            context.Add(one);
        }

        await context.SaveChangesAsync();
    }

    /// <summary>An act of the past: the higher the number, the newer; the one that still waits is the oldest of all.</summary>
    private CounterAct Asked(int n, string reason) => _day.Act(_supervisor, reason) with { At = _counter.Clock.GetUtcNow().UtcDateTime.AddMinutes(n - Years) };

    private async Task<StaffMember> Member(string userName) => (await _counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync(userName)))!.Member;
}
