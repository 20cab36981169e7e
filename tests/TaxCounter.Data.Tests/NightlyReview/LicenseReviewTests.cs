using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Licenses;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.NightlyReview;

/// <summary>A license of 2026 that nobody renews, reviewed at night.</summary>
public abstract class LicenseReviewTests(DatabaseProvider provider) : LicenseDayTests(provider)
{
    [DatabaseFact]
    public async Task A_license_that_ended_is_told_once_and_expires_after_the_days_of_the_rule_book()
    {
        var number = await Issued(await Business());
        Assert.Equal((0, 0, 0), await Review("2026-12-31"));
        Assert.Equal((1, 0, 1), await Review("2027-01-01"));
        Assert.Equal((1, 0, 0), await Review("2027-03-01"));
        Assert.Equal((1, 1, 0), await Review("2027-03-02"));
        Assert.Equal(LicenseState.Expired, (await License(number)).Story.State);
        var told = await Office.Read(c => c.Set<ReviewItem>().SingleAsync(i => i.Outcome == ReviewOutcome.Left && i.Step == "licenses-expiry"));
        Assert.Equal(("Its last term ended Dec 31, 2026, and it was not renewed.", "Renew it or close it; it expires on Mar 2, 2027."), (told.Says, told.Why));
        Assert.Empty((await Verify()).Findings);
    }

    private async Task<(int LookedAt, int Done, int Left)> Review(string day)
    {
        Office.Clock.Advance(TimeSpan.FromDays(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber - Day.Today.DayNumber));
        var report = (await With<INightlyReview, Result<ReviewReport>>(r => r.Run(Day.Today, Day.Act(StaffMember.System)))).Value;
        var of = report.Steps.Single(s => s.Code == "licenses-expiry");
        return (of.LookedAt, of.Done, of.Left);
    }
}

/// <inheritdoc/>
public sealed class LicenseReviewOnSqlite() : LicenseReviewTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class LicenseReviewOnSqlServer() : LicenseReviewTests(DatabaseProvider.SqlServer);
