using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Collections;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>A morning that leaves ten promises of 300.00 by September 22, of which the next review finds four broken.</summary>
public abstract class PromiseReviewTests(DatabaseProvider provider) : CollectionOffice(provider)
{
    private static readonly DateOnly _due = new(2026, 9, 22);

    [DatabaseFact]
    public async Task Of_ten_promises_the_review_finds_the_four_that_are_broken_and_notes_each_once()
    {
        List<Account> made = [];
        for (var i = 1; i <= 10; i++)
        {
            made.Add(await Late(i, "500.00"));
            await Promises(made[^1], "300.00", _due);
        }

        At("2026-09-22");
        foreach (var account in made.Take(6))
        {
            await Pays(account, "300.00");
        }

        await Pays(made[6], "120.00");
        Assert.Equal((0, 0), await Review("2026-09-22"));
        Assert.Equal((4, 4), await Review("2026-09-23"));
        Assert.Equal((0, 0), await Review("2026-09-24"));
        Assert.Contains("Promised $300.00 by Sep 22, 2026: $120.00 of it paid, broken since Sep 23.", await Office.Read(c => Task.FromResult(c.Set<ReviewItem>().Where(i => i.Step == "promises").Select(i => i.Says).ToList())));
        Assert.Empty(await Findings());
    }

    private async Task<(int LookedAt, int Done)> Review(string day)
    {
        At(day);
        var report = (await Day.With<INightlyReview, Result<ReviewReport>>(r => r.Run(Day.Today, Day.Act(StaffMember.System)))).Value;
        var of = report.Steps.Single(s => s.Code == "promises");
        return (of.LookedAt, of.Done);
    }
}

/// <inheritdoc/>
public sealed class PromiseReviewOnSqlite() : PromiseReviewTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PromiseReviewOnSqlServer() : PromiseReviewTests(DatabaseProvider.SqlServer);
