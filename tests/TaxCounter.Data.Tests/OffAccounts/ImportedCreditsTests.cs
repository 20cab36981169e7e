using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.OffAccounts;

/// <summary>What an imported office paid too much is in the queue: each with its cause and the day its refund right ends.</summary>
public sealed class ImportedCreditsTests : IAsyncLifetime
{
    private OfficeDatabase _office = null!;

    public async ValueTask InitializeAsync() => _office = await OfficeDatabase.Create(more: WorkingDay.AddDuties);

    public async ValueTask DisposeAsync() => await _office.DisposeAsync();

    [Theory]
    [InlineData("east-baton-rouge", 4, "59.00")]
    [InlineData("pennsylvania", 3, "63.00")]
    public async Task Every_overpaid_obligation_of_the_office_is_in_the_queue_with_a_cause_and_a_day(string office, int overpaid, string total)
    {
        var desk = new ImportDesk(_office, office == "pennsylvania" ? Books.Pennsylvania : null);
        await desk.GivenSmallOffice(office);

        var credits = await _office.Read(c => c.Set<OpenCredit>().ToListAsync());
        var paidTooMuch = await _office.Read(c => c.Set<Obligation>().Where(o => (long)o.Received > (long)o.Charged).Select(o => o.Id).ToListAsync());

        Assert.Equal((overpaid, overpaid, total), (paidTooMuch.Count, credits.Count, credits.Total(c => c.Amount).Plain()));
        Assert.Equal(paidTooMuch.ToHashSet(), credits.Select(c => c.FromId!.Value).ToHashSet());
        Assert.All(credits, c => Assert.True(c.Amount.IsPositive && c.Says.Length > 0 && c.RightEndsOn > c.PaidOn && Enum.IsDefined(c.Cause)));
        Assert.Empty((await desk.Verify()).Findings);
    }

    [Fact]
    public async Task The_queue_lists_the_earliest_end_of_a_refund_right_first_and_goes_from_one_to_the_next()
    {
        await new ImportDesk(_office).GivenSmallOffice("east-baton-rouge");
        await using var scope = _office.Scope();
        var search = scope.ServiceProvider.GetRequiredService<ICreditQueueSearch>();
        var today = new DateOnly(2026, 11, 29);

        var queue = await search.List(new CreditFilter { Today = today });
        Assert.Equal((4, 4), (queue.Page.Total, queue.Page.Rows.Count));
        var all = new List<CreditRow>();
        for (var page = 1; page <= queue.Page.Last; page++)
        {
            all.AddRange((await search.List(new CreditFilter { Today = today, Page = page })).Page.Rows);
        }

        Assert.Equal(all.OrderBy(r => r.Credit.RightEndsOn).ThenByDescending(r => r.Credit.Amount).Select(r => (r.Credit.RightEndsOn, r.Credit.Amount)), all.Select(r => (r.Credit.RightEndsOn, r.Credit.Amount)));
        Assert.Equal(4, all.Select(r => r.Credit.Id).Distinct().Count());
        for (var i = 0; i < all.Count; i++)
        {
            Assert.Equal(i + 1 < all.Count ? all[i + 1].Credit.Id : null, await search.Next(all[i].Credit, today));
        }

        Assert.Null(await search.Next(all[^1].Credit, today));
        var twice = await search.List(new CreditFilter { Today = today, Cause = all[0].Credit.Cause, AtLeast = all[0].Credit.Amount });
        Assert.True(twice.Page.Total > 0 && twice.Page.Rows.All(r => r.Credit.Cause == all[0].Credit.Cause && r.Credit.Amount >= all[0].Credit.Amount));
    }
}
