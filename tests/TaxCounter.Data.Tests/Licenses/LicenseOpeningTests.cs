using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Licenses;

/// <summary>On Sep 15, 2026: no clerk alone makes license fees and their late charges disappear by the opening day or the first license year of an application.</summary>
public sealed class LicenseOpeningTests() : LicenseDayTests(DatabaseProvider.Sqlite)
{
    private const string Lease = "Lease of Sep 1, 2026, seen at the counter";

    [Fact]
    public async Task A_later_day_than_the_records_have_is_shown_by_something_and_above_the_limit_approved_by_a_supervisor()
    {
        var account = await Since(2019);
        var refused = await Refused(s => s.Apply(Asked(account), By()));
        Assert.Equal(("licenses.opening-not-shown", "ShownBy"), (refused.Code, refused.Field));
        Assert.StartsWith("The records have the business from Mar 1, 2019. $", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith(" is not charged by the opening day and the first license year of this application. Enter what shows the opening day: a lease, a certificate of occupancy, a first invoice.", refused.Message, StringComparison.Ordinal);

        var applied = await Done(s => s.Apply(Asked(account) with { OpeningShownBy = Lease }, By()));
        Assert.Equal("licenses.opening-needs-supervisor", (await Refused(s => s.Approve(applied.Number, By()))).Code);
        Assert.Equal("licenses.opening-needs-supervisor", (await Refused(s => s.Approve(applied.Number, Day.Act(Acts.Clerk(2))))).Code);
        Assert.Equal("licenses.opening-needs-supervisor", (await Refused(s => s.Approve(applied.Number, Day.Act(Acts.Supervisor() with { Person = Clerk.Person })))).Code);
        Assert.Empty(await Obligations(account));

        var approved = await Done(s => s.Approve(applied.Number, Day.Act(Acts.Supervisor())));
        Assert.True(approved.NotCharged > Dollars("250.00"), approved.NotCharged.Plain());
        Assert.Equal((Lease, "Supervisor 1"), (approved.OpeningShownBy, approved.OpeningApproved?.Name));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task Years_that_are_left_out_count_and_years_that_are_owed_one_by_one_do_not()
    {
        var account = await Since(2019);
        var left = Asked(account) with { OpenedOn = new DateOnly(2019, 3, 1), Class = "rolling-vendor" };
        Assert.Equal("licenses.opening-not-shown", (await Refused(s => s.Apply(left, By()))).Code);

        var owed = await Done(s => s.Apply(left with { FirstYear = 2019 }, By()));
        var approved = await Done(s => s.Approve(owed.Number, By()));
        Assert.Equal((Money.Zero, null), (approved.NotCharged, approved.OpeningApproved));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task A_day_of_the_records_today_and_a_day_to_come_need_nothing()
    {
        var account = await Since(2026, 9);
        foreach (var (day, shown) in new[] { (new DateOnly(2026, 9, 1), ""), (Day.Today, ""), (Day.Today.AddDays(20), ""), (new DateOnly(2026, 9, 8), Lease) })
        {
            var applied = await Done(s => s.Apply(Asked(account) with { OpenedOn = day, OpeningShownBy = shown }, By()));
            Assert.Equal(Money.Zero, (await Done(s => s.Approve(applied.Number, By()))).NotCharged);
            await Done(s => s.Withdraw(applied.Number, By("another day")));
        }

        Assert.Equal("licenses.opening-not-shown", (await Refused(s => s.Apply(Asked(account) with { OpenedOn = new DateOnly(2026, 9, 8) }, By()))).Code);
    }

    [Fact]
    public async Task Years_that_were_charged_before_are_nobodys_choice()
    {
        var account = await Since(2019);
        await AccountMaker.Charge(Office.Services, await Rules(), account, "50.00", "2025", new DateOnly(2025, 3, 1), "occupational-license");

        var applied = await Done(s => s.Apply(Asked(account) with { OpeningShownBy = Lease }, By()));
        Assert.Equal(Money.Zero, (await Done(s => s.Approve(applied.Number, By()))).NotCharged);
    }

    [Fact]
    public async Task Verify_names_an_opening_day_that_nothing_shows_or_nobody_else_approved_and_the_database_refuses_one_person_in_both_places()
    {
        var account = await Since(2019);
        var applied = await Done(s => s.Apply(Asked(account) with { OpeningShownBy = Lease }, By()));
        await Done(s => s.Approve(applied.Number, Day.Act(Acts.Supervisor())));

        await Assert.ThrowsAnyAsync<Microsoft.Data.Sqlite.SqliteException>(() => Plant($"""UPDATE "Licenses" SET "OpeningApprovedByPerson" = '{Clerk.Person}'"""));
        await Plant("""UPDATE "Licenses" SET "OpeningApprovedByPerson" = NULL, "OpeningApprovedByName" = NULL, "OpeningApprovedAt" = NULL""");
        Assert.Contains((await Verify()).Findings, f => f.Invariant == "V30" && f.Sentence.EndsWith("above the approval limits of its day, and nobody else approved it.", StringComparison.Ordinal));
        await Plant("""UPDATE "Licenses" SET "OpeningShownBy" = ''""");
        Assert.Contains((await Verify()).Findings, f => f.Invariant == "V30" && f.Sentence.EndsWith("and nothing shows that day.", StringComparison.Ordinal));
    }

    private Task<Account> Since(int year, int month = 3) => AccountMaker.Open(Office.Services, AccountMaker.Facts() with { OpenedOn = new DateOnly(year, month, 1) });

    private Task<int> Plant(string sql) => Office.Read(c => c.Database.ExecuteSqlRawAsync(sql));
}
