using TaxCounter.Data.Licenses;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Licenses;

/// <summary>The licenses of the whole office renewed at once.</summary>
public abstract class LicenseRenewalTests(DatabaseProvider provider) : LicenseDayTests(provider)
{
    [DatabaseFact]
    public async Task The_whole_office_is_renewed_once_and_what_goes_by_receipts_waits_for_them()
    {
        var shop = await Business();
        await Issued(shop);
        var vendor = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 9) with { OpenedOn = new DateOnly(2026, 9, 1) });
        var flat = (await Done(s => s.Apply(Asked(vendor) with { Class = "rolling-vendor" }, By()))).Number;
        await Done(s => s.Approve(flat, By()));
        await Pays(vendor, "250.00");
        await Done(s => s.Issue(flat, By()));

        var report = await Renewed(2027);
        Assert.Equal((1, Dollars("250.00"), 1), (report.Renewed, report.Charged, report.WaitForReceipts.Count));
        Assert.Equal(2027, (await License(flat)).Terms.Newest!.Year);
        Assert.Equal(0, (await Renewed(2027)).Renewed);
        Assert.Equal("licenses.renewal-year", (await Renewals(2029)).Refusal!.Code);
        Assert.Empty((await Verify()).Findings);
    }

    [DatabaseFact]
    public async Task Stopped_in_the_middle_it_goes_on_where_it_was_and_charges_nothing_twice()
    {
        List<LicenseNumber> numbers = [];
        for (var i = 0; i < 15; i++)
        {
            var vendor = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running: 20 + i) with { OpenedOn = new DateOnly(2026, 9, 1) });
            var flat = (await Done(s => s.Apply(Asked(vendor) with { Class = "rolling-vendor" }, By()))).Number;
            await Done(s => s.Approve(flat, By()));
            await Pays(vendor, "250.00");
            await Done(s => s.Issue(flat, By()));
            numbers.Add(flat);
        }

        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => With<LicenseRenewals, Result<LicenseRenewalReport>>(r => r.Run(2027, Day.Act(StaffMember.System), atOnce: 2, new StopAtOnce(stop), stop.Token)));
        Assert.Equal((2027, 2026), ((await License(numbers[1])).Terms.Newest!.Year, (await License(numbers[2])).Terms.Newest!.Year));
        await Renewed(2027);
        Assert.Equal(0, (await Renewed(2027)).Renewed);
        foreach (var number in numbers)
        {
            var license = await License(number);
            Assert.Equal([2026, 2027], license.Terms.Select(t => t.Year).Order());
            Assert.Equal(Dollars("250.00"), license.Terms.Newest!.Fee);
            Assert.Equal("250.00", (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.Find([license.Terms.Newest.ObligationId!.Value])))[0].Obligation.Charged.Plain());
        }

        Assert.Empty((await Verify()).Findings);
    }

    /// <summary>Stops the work as soon as it says that something is done.</summary>
    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<(int Done, int Of)>
    {
        public void Report((int Done, int Of) value) => stop.Cancel();
    }

    private Task<Result<LicenseRenewalReport>> Renewals(int year) => With<LicenseRenewals, Result<LicenseRenewalReport>>(r => r.Run(year, Day.Act(StaffMember.System)));

    private async Task<LicenseRenewalReport> Renewed(int year) => (await Renewals(year)).Value;
}

/// <inheritdoc/>
public sealed class LicenseRenewalOnSqlite() : LicenseRenewalTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class LicenseRenewalOnSqlServer() : LicenseRenewalTests(DatabaseProvider.SqlServer);
