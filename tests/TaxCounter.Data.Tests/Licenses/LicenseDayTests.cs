using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Licenses;

/// <summary>What a license needs around it, on Sep 15, 2026: a business, a clerk who keeps a drawer, and its acts.</summary>
public abstract class LicenseDayTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    protected static readonly StaffMember Clerk = Acts.Clerk();

    protected CounterAct By(string? reason = null) => Day.Act(Clerk, reason);

    protected static ApplyForLicense Asked(Account account) => new()
    {
        Id = LicenseId.New(),
        Account = account.Id,
        TaxType = "occupational-license",
        Class = "retail",
        OpenedOn = new DateOnly(2026, 9, 1),
        Place = LicensePlace.Of(account, account.OpenedOn),
    };

    protected Task<Account> Business() =>
        AccountMaker.Open(Office.Services, AccountMaker.Facts() with { OpenedOn = new DateOnly(2026, 9, 1) }, more: a => a.Register("sales", FilingFrequency.Monthly, new DateOnly(2026, 9, 1), null));

    protected async Task<LicenseNumber> Issued(Account account)
    {
        var number = (await Done(s => s.Apply(Asked(account), By()))).Number;
        await Done(s => s.Approve(number, By()));
        await Pays(account, "25.00");
        await Done(s => s.Issue(number, By()));
        return number;
    }

    protected async Task Pays(Account account, string? cash)
    {
        if (await With<IDrawers, Drawer?>(d => d.KeptBy(Clerk.Id, Day.Today)) is null)
        {
            await Day.Opens(Clerk, 3);
        }

        await Day.Takes(Clerk, account, WorkingDay.Cash(cash ?? (await Owed(account)).Plain()));
    }

    protected async Task<Obligation> Overdue(Account account, string amount) => await AccountMaker.Charge(Office.Services, await Rules(), account, amount, "2026-06", new DateOnly(2026, 7, 20));

    protected Task<RuleBook> Rules() => With<RuleBook, RuleBook>(Task.FromResult);

    protected static Money Dollars(string amount) => WorkingDay.Dollars(amount);

    protected async Task<Money> Owed(Account account)
    {
        var rules = await Rules();
        return (await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Select(l => l.AsOf(Day.Today, rules)).Total(b => b.Owed);
    }

    protected Task<List<Obligation>> Obligations(Account account) => Office.Read(c => c.Set<Obligation>().Where(o => o.AccountId == account.Id).OrderBy(o => o.RecordedDueOn).ToListAsync());

    protected async Task<VerifyReport> Verify()
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }

    protected async Task<License> License(LicenseNumber number) => (await With<ILicenses, License?>(l => l.Find(number)))!;

    protected Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull => Day.With(use);

    protected Task<Result<License>> At(Func<LicenseService, Task<Result<License>>> use) => With(use);

    protected async Task<License> Done(Func<LicenseService, Task<Result<License>>> use)
    {
        var result = await At(use);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    protected async Task<Refusal> Refused(Func<LicenseService, Task<Result<License>>> use)
    {
        var result = await At(use);
        Assert.NotNull(result.Refusal);
        return result.Refusal;
    }
}
