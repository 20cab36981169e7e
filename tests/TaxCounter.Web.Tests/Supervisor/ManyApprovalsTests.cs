using System.Globalization;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Supervisor;

/// <summary>More than five hundred people wait for a role: each is reached, in Approvals and in the list of users.</summary>
public sealed class ManyApprovalsTests : IAsyncLifetime
{
    private const int Many = 501;

    private readonly CounterFactory _office = new();

    public async ValueTask InitializeAsync()
    {
        var day = new WorkingDay(_office.Services, _office.Clock);
        var admin = (await day.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("admin")))!.Member;
        await _office.With<TaxCounterContext, int>(async context =>
        {
            for (var i = 1; i <= Many; i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"new{i:000}");
                var user = new StaffUser { Id = Guid.CreateVersion7(), UserName = name, NormalizedUserName = name.ToUpperInvariant(), Person = $"N{i}", DisplayName = $"New {i}", Role = Role.Supervisor, SecurityStamp = name, IsWaiting = true };
                context.Add(user);
                var act = day.Act(admin, "more windows");
                context.Add(RoleGrant.Ask(new StaffEntry(name, user.ToMember(), null, null), Role.Supervisor, isNew: true, act with { At = act.At.AddSeconds(i) }).Value);
            }

            return await context.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task The_last_of_them_stands_on_the_last_page_opens_and_is_decided_and_the_one_before_comes_next()
    {
        var supervisor = await _office.SignInAs("supervisor");
        var first = await supervisor.Page("/supervisor/approvals");
        Assert.Contains("501 to decide", first.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, first.QuerySelectorAll("td a[data-line]").Length);
        Assert.Contains("Page 1 of 11", first.QuerySelector(".usa-pagination")!.TextContent, StringComparison.Ordinal);

        var last = (await supervisor.Page("/supervisor/approvals?kind=grant&page=11")).QuerySelectorAll("td a[data-line]");
        Assert.Contains("new501 becomes supervisor", Assert.Single(last).TextContent, StringComparison.Ordinal);
        var packet = await supervisor.Page(last[0].GetAttribute("href")!);
        Assert.Contains("501 of 501 approvals", packet.QuerySelector("nav[aria-label=Approvals]")!.TextContent, StringComparison.Ordinal);
        var decided = await supervisor.Submit(packet, "main form", ("Form.Password", CounterFactory.Password));

        Assert.NotNull(decided.Headers.Location);
        Assert.Contains("500 to decide", (await supervisor.Page("/supervisor/approvals")).QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_users_has_them_all_page_by_page_and_counts_them()
    {
        var admin = await _office.SignInAs("admin");
        var first = await admin.Page("/staff");
        var total = int.Parse(first.QuerySelector(".meta")!.TextContent.Trim().Split(' ')[0], CultureInfo.InvariantCulture);

        Assert.True(total > Many, $"{total} enabled");
        Assert.Contains("501 to approve", first.QuerySelector("a[href='/staff/role-grants']")!.TextContent, StringComparison.Ordinal);
        HashSet<string> seen = [];
        for (var page = 1; page <= (total + 24) / 25; page++)
        {
            seen.UnionWith((await admin.Page($"/staff?page={page}")).QuerySelectorAll("td a[data-line]").Select(a => a.TextContent));
        }

        Assert.Equal(total, seen.Count);
        Assert.Contains("new501", seen);
    }
}
