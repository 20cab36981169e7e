using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>A business registers, on Sep 15, 2026: account, what it files, the application for its license, and how it was coded, all or nothing.</summary>
public abstract class RegisteringServiceTests(DatabaseProvider provider) : RegisteringDayTests(provider)
{
    [DatabaseFact]
    public async Task A_gift_shop_in_Central_has_its_account_its_taxes_and_its_application_at_once()
    {
        var coding = await Coding(("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("expected_tax_month", "300"), ("opened_on", "2026-09-15"));
        var done = await Done(Business(), coding);

        Assert.StartsWith("REG-2026-000001-", done.Number.ToString(), StringComparison.Ordinal);
        var account = await Account(done);
        Assert.Equal(("1703", "459420", "Lucky Gifts LLC"), (account.LocationCode, account.Naics, account.TaxpayerName));
        Assert.Equal([("occupational-license", FilingFrequency.Annual), ("sales", FilingFrequency.Monthly)], account.Registrations.Select(r => (r.TaxType, r.Frequency)).Order());
        var license = Assert.Single(await With<ILicenses, IReadOnlyList<License>>(l => l.OfAccount(account.Id)));
        Assert.Equal((LicenseState.Applied, "retail", new DateOnly(2026, 9, 15)), (license.Story.State, license.Class, license.OpenedOn));
        Assert.Contains("1703", (await With<IBusinessRegistrations, BusinessRegistration?>(r => r.OfAccount(account.Id)))!.Codes.Single(c => c.Part == "location_codes").Used, StringComparison.Ordinal);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task An_address_that_lies_in_two_places_is_asked_and_a_code_chosen_by_the_clerk_needs_a_reason()
    {
        var coding = await Coding(("sells", "gift shop"), ("zip", "70791"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-09-15"));
        Assert.Equal("registering.location-open", (await Refused(Business() with { Settled = "asked" }, coding)).Code);
        Assert.Empty(await Office.Read(c => c.Set<Account>().ToListAsync()));

        var instead = coding with { Overrides = [(await With<NaicsList, Result<CodingOverride>>(n => Task.FromResult(CodingOverride.Of(coding.Proposal, n, "location_codes", "1705", By("The lease says inside Zachary."))))).Value] };
        var done = await Done(Business() with { Settled = "The lease says inside Zachary." }, instead);
        Assert.Equal("1705", (await Account(done)).LocationCode);
        Assert.Equal(done.Number, Assert.Single((await With<IBusinessRegistrations, RecordPage<BusinessRegistration>>(r => r.List(onlyOverridden: true, 1))).Rows).Number);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task Contradictions_and_accounts_that_look_alike_are_settled_in_words_first()
    {
        var coding = await Coding(("sells", "hotel rooms"), ("municipality", "Baton Rouge"), ("school_district_or_county", "EBR"), ("rooms", "4"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-09-15"));
        Assert.NotEmpty(coding.Proposal.Contradictions.Items);
        Assert.Equal(RegisteringRefusals.SettleFirst, await Refused(Business(), coding));
        var plain = await Coding(("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-09-15"));
        Assert.Equal(RegisteringRefusals.SettleFirst, (await With<RegisteringService, Result<BusinessRegistration>>(s => s.Register(Business(), [plain], looksAlike: true, By()))).Refusal);
    }

    [DatabaseFact]
    public async Task A_business_that_opens_next_month_registers_before_it_opens()
    {
        var coding = await Coding(("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-10-15"));
        var account = await Account(await Done(Business() with { OpenedOn = new DateOnly(2026, 10, 15) }, coding));
        Assert.Equal(new DateOnly(2026, 10, 15), account.Registrations[0].From);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task The_same_form_twice_is_one_business_and_its_tax_id_stands_nowhere_in_the_open()
    {
        var coding = await Coding(("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-09-15"));
        var business = Business();
        var first = await Done(business, coding);
        Assert.Equal(first.Number, (await Done(business, coding)).Number);
        Assert.Single(await Office.Read(c => c.Set<Account>().ToListAsync()));
        Assert.DoesNotContain("723455413", string.Join('\n', await Office.Read(c => c.Set<AuditEntry>().Select(e => e.Subject + e.Details + e.Changes).ToListAsync())), StringComparison.Ordinal);
        Assert.Equal("5413", (await Account(first)).TaxId!.LastFour);
    }

    [DatabaseFact]
    public async Task What_is_missing_is_said_in_the_order_of_the_form()
    {
        var wrong = Business() with { LegalName = "", TaxId = "12", Place = new Address("PO Box 7", "Central", "LA", "70818"), Phone = "", People = [], OpenedOn = new DateOnly(2030, 1, 1) };
        var faults = RegistrationFaults.Of(wrong, [], Day.Today);
        Assert.Equal(["LegalName", "TaxId", "Street", "Phone", "People", "OpenedOn"], faults.Select(f => f.Field));
        await Task.CompletedTask;
    }
}

/// <inheritdoc/>
public sealed class RegisteringServiceOnSqlite() : RegisteringServiceTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class RegisteringServiceOnSqlServer() : RegisteringServiceTests(DatabaseProvider.SqlServer);
