using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>A business moves: coded anew and dated, its license along, its permits not.</summary>
public abstract class MoveServiceTests(DatabaseProvider provider) : RegisteringDayTests(provider)
{
    private static readonly (string, string)[] _restaurant =
        [("sells", "meals, beer, wine, cocktails"), ("locations", "1"), ("alcohol", "beer and liquor"), ("consumption", "on"), ("food_share_percent", "70")];

    private static readonly Address _essen = new("3959 Essen Ln", "Baton Rouge", "LA", "70809");

    [DatabaseFact]
    public async Task A_restaurant_moves_from_Central_to_Baton_Rouge_with_its_code_from_that_day_and_its_permits_stay()
    {
        var account = await Restaurant();
        await Issue(account);
        var moved = await Moved(Asked(account, await At("Baton Rouge", "EBR")));
        Assert.Null(moved.Refusal);
        Assert.Equal(("1701", "3959 Essen Ln"), (moved.Value.LocationCode, moved.Value.Location.Street));

        var licenses = await With<ILicenses, IReadOnlyList<License>>(l => l.OfAccount(account.Id));
        Assert.Equal("1701", licenses.Single(l => l.Class == "retail").Place.LocationCode);
        Assert.Equal((LicenseState.Issued, "1703"), licenses.Where(l => l.Class == "alcohol-a-beer").Select(l => (l.Story.State, l.Place.LocationCode)).Single());
        var change = Assert.Single(await With<ICodingChanges, IReadOnlyList<CodingChange>>(c => c.OfAccount(account.Id)));
        Assert.Equal(("location_codes", "1703", "1701", new DateOnly(2026, 9, 14)), (change.Part, change.Before, change.After, change.FirstDay));
        Assert.Equal("registering.moved-since", (await Moved(Asked(account, await At("Baton Rouge", "EBR")))).Refusal!.Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task What_was_collected_before_the_move_stays_with_the_former_place()
    {
        var account = await Restaurant();
        await Issue(account);
        Assert.Null((await Moved(Asked(account, await At("Baton Rouge", "EBR")))).Refusal);
        var collected = (await With<IBusinessDaySearch, DayFigures>(d => d.Of(Day.Today))).Collected.Parts;
        Assert.Equal(["1703"], collected.Select(p => p.LocationCode).Distinct());
    }

    [DatabaseFact]
    public async Task It_moves_neither_to_a_box_nor_to_the_same_place_nor_tomorrow_nor_where_the_code_is_open()
    {
        var account = await Restaurant();
        var here = await At("Baton Rouge", "EBR");
        Assert.Equal(LicenseRefusals.NoBox, (await Moved(Asked(account, here) with { To = new Address("PO Box 9", "Baton Rouge", "LA", "70809") })).Refusal);
        Assert.Equal(LicenseRefusals.SamePlace, (await Moved(Asked(account, here) with { To = account.Location })).Refusal);
        Assert.Equal("registering.moving-day", (await Moved(Asked(account, here) with { MovedOn = new DateOnly(2026, 9, 16) })).Refusal!.Code);
        Assert.Equal("registering.location-open", (await Moved(Asked(account, await At("", "")))).Refusal!.Code);
        Assert.Equal("staff.not-allowed", (await With<MoveService, Result<Account>>(s => s.Move(Asked(account, here), Day.Act(Acts.Auditor(), "why not")))).Refusal!.Code);
        Assert.Equal("1703", (await With<IAccounts, Account?>(a => a.Find(account.Id)))!.LocationCode);
    }

    private async Task<Account> Restaurant()
    {
        var coding = await Coding([.. _restaurant, ("municipality", "Central"), ("school_district_or_county", "Central"), ("opened_on", "2026-09-01")]);
        return await Account(await Done(Business() with { OpenedOn = new DateOnly(2026, 9, 1), Settled = "Opened two weeks ago." }, coding));
    }

    /// <summary>Issues its license and its beer permit, paid in one payment.</summary>
    private async Task Issue(Account account)
    {
        var licenses = (await With<ILicenses, IReadOnlyList<License>>(l => l.OfAccount(account.Id))).Where(l => l.Class is "retail" or "alcohol-a-beer").ToList();
        foreach (var license in licenses)
        {
            if (license.TaxType == "alcohol-permit")
            {
                Assert.Null((await With<LicenseService, Result<License>>(s => s.NoteRequirements(license.Number, ["notice", "site", "sign", "vote", "statement", "state-permit"], By()))).Refusal);
            }

            Assert.Null((await With<LicenseService, Result<License>>(s => s.Approve(license.Number, By()))).Refusal);
        }

        var rules = await With<Domain.RuleBooks.RuleBook, Domain.RuleBooks.RuleBook>(Task.FromResult);
        var owed = (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Select(l => l.AsOf(Day.Today, rules)).Total(b => b.Owed);
        await Day.Opens(Clerk, 3);
        await Day.Takes(Clerk, account, WorkingDay.Cash(owed.Plain()));
        foreach (var license in licenses)
        {
            Assert.Null((await With<LicenseService, Result<License>>(s => s.Issue(license.Number, By()))).Refusal);
        }
    }

    private Task<BusinessCoding> At(string municipality, string district) => Coding([.. _restaurant, ("municipality", municipality), ("school_district_or_county", district), ("registered", "yes")]);

    private static BusinessMove Asked(Account account, BusinessCoding coding) => new() { Account = account.Number, From = LicensePlace.Of(account, new DateOnly(2026, 9, 15)), To = _essen, MovedOn = new DateOnly(2026, 9, 14), Coding = coding };

    private Task<Result<Account>> Moved(BusinessMove move) => With<MoveService, Result<Account>>(s => s.Move(move, By("The lease in Central ended.")));
}

/// <inheritdoc/>
public sealed class MoveServiceOnSqlite() : MoveServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class MoveServiceOnSqlServer() : MoveServiceTests(DatabaseProvider.SqlServer);
