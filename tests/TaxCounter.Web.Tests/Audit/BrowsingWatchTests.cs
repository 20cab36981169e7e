using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Audit;

/// <summary>Who opens more accounts than one person's work asks for is shown to supervisors.</summary>
public sealed class BrowsingWatchTests
{
    [Fact]
    public async Task More_than_a_hundred_accounts_within_an_hour_are_on_the_supervisors_start_page_and_on_nobody_elses()
    {
        await using var counter = new CounterFactory();
        var clerk = (await counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk")))!.Member;
        await Opens(counter, clerk, 1, 100);
        await Opens(counter, clerk, 1, 100); // the same accounts again
        var (supervisor, own) = (await counter.SignInAs("supervisor"), await counter.SignInAs("clerk"));
        Assert.DoesNotContain("Many accounts opened", (await supervisor.Page("/")).Body!.TextContent, StringComparison.Ordinal);

        await Opens(counter, clerk, 101, 101);

        Assert.Contains($"{clerk.Name}: 101 accounts", (await supervisor.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Many accounts opened", (await own.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        counter.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Empty(await counter.With<IBrowsingWatch, IReadOnlyList<Browsing>>(w => w.Above(100, counter.Clock.GetUtcNow().UtcDateTime.AddHours(-1))));
    }

    private static async Task Opens(CounterFactory counter, StaffMember who, int first, int last)
    {
        var now = counter.Clock.GetUtcNow().UtcDateTime;
        var act = new CounterAct { By = who, At = now, Today = DateOnly.FromDateTime(now), From = "local" };
        await Task.WhenAll(Enumerable.Range(first, last - first + 1).Select(n => counter.With<IAuditTrail, object>(async t => await t.RecordView(act, "accounts.view", $"01020{n:00000}", $"01020{n:00000}"))));
    }
}
