using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>A business with several places registers: each place with its own coding, account and licenses.</summary>
public abstract class PlacesTests(DatabaseProvider provider) : RegisteringDayTests(provider)
{
    private static readonly NewPlace _baker = new("Lucky Baker", new Address("3325 Groom Rd", "Baker", "LA", "70714"), new DateOnly(2026, 10, 1));

    [DatabaseFact]
    public async Task A_shop_with_a_place_in_Central_and_one_in_Baker_has_two_accounts_and_one_number()
    {
        var central = await Coding([.. GiftShop[..3], ("locations", "2"), ("alcohol", "none"), ("opened_on", "2026-09-15")]);
        var baker = await Coding(("sells", "gift shop, beer"), ("municipality", "Baker"), ("school_district_or_county", "Baker"), ("locations", "1"), ("alcohol", "beer"), ("consumption", "off"), ("opened_on", "2026-10-01"));
        var done = await Done(Business() with { MorePlaces = [_baker], Settled = "Each place has its own license." }, central, baker);

        Assert.Equal(["1703", "1702"], done.Places.Select(p => p.LocationCode));
        var accounts = await Office.Read(c => c.Set<Account>().OrderBy(a => a.Number).ToListAsync());
        Assert.Equal([("Lucky Gifts", "1703", new DateOnly(2026, 9, 15)), ("Lucky Baker", "1702", new DateOnly(2026, 9, 15))], accounts.Select(a => (a.TradeName, a.LocationCode, a.OpenedOn)));
        Assert.Equal(new DateOnly(2026, 10, 1), (await With<IAccounts, Account?>(a => a.Find(accounts[1].Id)))!.Registrations[0].From);
        Assert.Equal("5413", accounts[1].TaxId!.LastFour);
        Assert.Equal(["retail", "retail"], await Office.Read(c => c.Set<License>().OrderBy(l => l.Number).Select(l => l.Class).ToListAsync())); // the city of Baker issues the permit, this office none
        Assert.Contains("none here", done.Codes.Single(c => c is { Place: 2, Part: "alcohol_permits" }).Used, StringComparison.Ordinal);
        Assert.Equal(done.Number, (await With<IBusinessRegistrations, BusinessRegistration?>(r => r.OfAccount(accounts[1].Id)))!.Number);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_restaurant_with_a_bar_applies_for_its_license_and_for_each_permit_of_this_office()
    {
        var coding = await Coding(("sells", "meals, beer, wine, cocktails"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "beer and liquor"), ("consumption", "on"), ("food_share_percent", "70"), ("opened_on", "2026-09-15"));
        await Done(Business(), coding);
        Assert.Equal(["alcohol-a-beer", "alcohol-a-liquor", "alcohol-r", "retail"], await Office.Read(c => c.Set<License>().Select(l => l.Class).OrderBy(l => l).ToListAsync()));
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task More_places_said_than_entered_need_a_word_and_each_place_its_own_code()
    {
        var three = await Coding([.. GiftShop[..3], ("locations", "3"), ("alcohol", "none"), ("opened_on", "2026-09-15")]);
        Assert.Equal("registering.places-missing", (await Refused(Business(), three)).Code);
        var nowhere = await Coding(("sells", "gift shop"), ("zip", "70714"), ("alcohol", "none"));
        var refused = await Refused(Business() with { MorePlaces = [_baker], Settled = "asked" }, three, nowhere);
        Assert.Equal(("registering.location-open", "Places[0].LocationCode"), (refused.Code, refused.Field));
        Assert.Equal("Places[0].Street", (await Refused(Business() with { MorePlaces = [_baker with { Address = new Address("PO Box 9", "Baker", "LA", "70714") }], Settled = "asked" }, three, nowhere)).Field);
        Assert.Empty(await Office.Read(c => c.Set<Account>().ToListAsync()));
    }

    [DatabaseFact]
    public async Task What_the_seller_owes_is_on_record_with_what_the_buyer_brought()
    {
        var rules = await With<Domain.RuleBooks.RuleBook, Domain.RuleBooks.RuleBook>(Task.FromResult);
        var seller = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 4), "727272721");
        var second = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 5), "727272721");
        await AccountMaker.Charge(Office.Services, rules, seller, "100.00", "2026-08", new DateOnly(2026, 9, 21));
        await AccountMaker.Charge(Office.Services, rules, second, "40.00", "2026-08", new DateOnly(2026, 9, 21));
        var bought = Business() with { Reason = RegistrationReason.Purchased, PreviousAccount = seller.Number, PreviousName = "J. Broussard", Settled = "The buyer withholds it." };
        var coding = await Coding([.. GiftShop, ("previous_owner", "owes sales tax")]);
        Assert.Equal(RegisteringRefusals.ClearanceNeeded, await Refused(bought, coding));
        Assert.Equal(RegisteringRefusals.ClearancePaper, await Refused(bought with { Clearance = SellerClearance.Shown }, coding));

        var done = await Done(bought with { Clearance = SellerClearance.AskedFor }, coding);
        Assert.Equal((SellerClearance.AskedFor, "140.00", "J. Broussard"), (done.Clearance, done.SellerOwed!.Value.Plain(), done.SellerName));
        var refused = await With<ClearanceService, Result<ClearanceCertificate>>(s => s.Issue(ClearanceCertificateId.New(), seller.Number, By()));
        Assert.Contains("$100.00 owed", refused.Refusal!.Message, StringComparison.Ordinal);
        Assert.Contains("$40.00 owed", refused.Refusal.Message, StringComparison.Ordinal);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task A_seller_who_owes_nothing_gets_one_certificate_however_often_it_is_asked_for()
    {
        var seller = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 4), "727272721");
        var id = ClearanceCertificateId.New();
        var first = (await With<ClearanceService, Result<ClearanceCertificate>>(s => s.Issue(id, seller.Number, By()))).Value;
        Assert.StartsWith("CLR-2026-000001-", first.Number.ToString(), StringComparison.Ordinal);
        Assert.Equal(first.Number, (await With<ClearanceService, Result<ClearanceCertificate>>(s => s.Issue(id, seller.Number, By()))).Value.Number);
        Assert.Equal("staff.not-allowed", (await With<ClearanceService, Result<ClearanceCertificate>>(s => s.Issue(ClearanceCertificateId.New(), seller.Number, Day.Act(Acts.Auditor())))).Refusal!.Code);
        Assert.Empty((await Verify()).Findings);
    }
}

/// <inheritdoc/>
public sealed class PlacesOnSqlite() : PlacesTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PlacesOnSqlServer() : PlacesTests(DatabaseProvider.SqlServer);
