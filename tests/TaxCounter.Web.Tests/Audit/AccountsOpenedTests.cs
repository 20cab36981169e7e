using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.Web.Tests.Audit;

/// <summary>Who opens more accounts than one person's work asks for is shown to supervisors.</summary>
public sealed class AccountsOpenedTests
{
    [Fact]
    public async Task More_than_a_hundred_accounts_within_an_hour_are_on_the_supervisors_start_page_and_on_nobody_elses()
    {
        await using var counter = new CounterFactory();
        var clerk = (await counter.With<IStaffDirectory, StaffEntry?>(d => d.FindAsync("clerk")))!.Member;
        Opens(counter, clerk, 1, 100);
        Opens(counter, clerk, 1, 100); // the same accounts again
        var (supervisor, own) = (await counter.SignInAs("supervisor"), await counter.SignInAs("clerk"));
        Assert.DoesNotContain("Many accounts opened", (await supervisor.Page("/")).Body!.TextContent, StringComparison.Ordinal);

        Opens(counter, clerk, 101, 101);

        Assert.Contains($"{clerk.Name}: 101 accounts", (await supervisor.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Many accounts opened", (await own.Page("/")).Body!.TextContent, StringComparison.Ordinal);
        counter.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Empty(counter.Services.GetRequiredService<AccountsOpened>().Above(0, counter.Clock.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task Opening_the_page_of_an_account_counts_and_the_trail_still_knows_it_after_a_restart()
    {
        await using var counter = new CounterFactory();
        var account = await new WorkingDay(counter.Services, counter.Clock).Owes("10.00");
        await (await counter.SignInAs("clerk")).Page($"/accounts/{account.Number.Digits}");
        var now = counter.Clock.GetUtcNow().UtcDateTime;

        Assert.Equal(1, Assert.Single(counter.Services.GetRequiredService<AccountsOpened>().Above(0, now)).Accounts);
        Assert.Equal(account.Number.Digits, Assert.Single(await counter.With<IAccountOpenings, IReadOnlyList<AccountOpening>>(w => w.Since(now.AddHours(-1)))).Account);
    }

    private static void Opens(CounterFactory counter, StaffMember who, int first, int last)
    {
        var now = counter.Clock.GetUtcNow().UtcDateTime;
        var act = new CounterAct { By = who, At = now, Today = DateOnly.FromDateTime(now), From = "local" };
        Enumerable.Range(first, last - first + 1).ToList().ForEach(n => counter.Services.GetRequiredService<AccountsOpened>().Opened(act, $"01020{n:00000}"));
    }
}
