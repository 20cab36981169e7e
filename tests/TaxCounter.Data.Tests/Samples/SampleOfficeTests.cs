using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Samples;

public sealed class SampleOfficeTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    [Theory]
    [InlineData("east-baton-rouge")]
    [InlineData("pennsylvania")]
    public async Task The_sample_office_has_every_situation_and_its_books_hold(string jurisdiction)
    {
        var made = await Sample(jurisdiction, sample => sample.MakeAsync(ImportDesk.Act));

        Assert.Equal(60, made.Value.Accounts);
        Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
        var accounts = await Office.Read(c => c.Set<Account>().Include(a => a.Alerts).AsNoTracking().ToListAsync());
        Assert.Equal(Enum.GetValues<AccountStatus>().Except([AccountStatus.Merged]).Order(), accounts.Select(a => a.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<AlertKind>().Order(), accounts.SelectMany(a => a.Alerts).Select(a => a.Kind).Distinct().Order());
        Assert.Contains(accounts, a => a.Mailing.Street.StartsWith("PO Box", StringComparison.Ordinal));
        Assert.Equal(2, accounts.Count(a => a.TaxpayerName == "John Smith"));
        Assert.Contains(accounts, a => a.Language == "es");
        var balances = await Office.Read(c => c.Set<AccountBalance>().AsNoTracking().ToListAsync());
        Assert.Contains(balances, s => s.Owing.IsZero);
        Assert.Contains(balances, s => s.OpenCount >= 4);
        Assert.Contains(balances, s => s.Unapplied == Money.Dollars(50));
        Assert.True(await Office.Read(c => c.Set<Obligation>().AnyAsync(o => o.RecordedDueOn > ImportDesk.Act.Today)));
    }

    [Fact]
    public async Task The_same_day_makes_the_same_office()
    {
        await Sample("east-baton-rouge", sample => sample.MakeAsync(ImportDesk.Act));
        await using var other = await OfficeDatabase.Create();
        await Sample("east-baton-rouge", sample => sample.MakeAsync(ImportDesk.Act), other);

        Assert.Equal(await Office.Read(ControlTotals.OfAsync), await other.Read(ControlTotals.OfAsync));
    }

    [Fact]
    public async Task Many_accounts_have_each_a_number_of_their_own_and_their_books_hold()
    {
        var made = await Sample("east-baton-rouge", sample => sample.MakeManyAsync(300, ImportDesk.Act));

        Assert.Equal(300, made.Value.Accounts);
        Assert.Equal(300, await Office.Read(c => c.Set<Account>().Select(a => a.Number).Distinct().CountAsync()));
        Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
    }

    [Fact]
    public async Task Made_up_accounts_are_never_mixed_with_others()
    {
        await new ImportDesk(Office).Given(ImportKind.Accounts, ImportDesk.GoodAccount);

        Assert.Equal(SampleRefusals.NotEmpty, (await Sample("east-baton-rouge", sample => sample.MakeAsync(ImportDesk.Act))).Refusal);
        Assert.Equal(SampleRefusals.NotEmpty, (await Sample("east-baton-rouge", sample => sample.MakeManyAsync(1, ImportDesk.Act))).Refusal);
    }

    private Task<Result<SampleReport>> Sample(string jurisdiction, Func<SampleOffice, Task<Result<SampleReport>>> make, OfficeDatabase? office = null) => Sample(office ?? Office, jurisdiction, make);

    internal static async Task<Result<SampleReport>> Sample(OfficeDatabase office, string jurisdiction, Func<SampleOffice, Task<Result<SampleReport>>> make)
    {
        await using var scope = office.Scope();
        var services = scope.ServiceProvider;
        RuleBook rules = jurisdiction == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge;
        return await make(new SampleOffice(
            services.GetRequiredService<TaxCounterContext>(),
            services.GetRequiredService<ITaxIds>(),
            rules,
            new NoStaff(),
            services.GetRequiredService<IAuditTrail>(),
            services.GetRequiredService<IOneTransaction>()));
    }

    /// <summary>These tests are about accounts; sign-ins have their own.</summary>
    private sealed class NoStaff : IStaffDirectory
    {
        public Task<Result<StaffMember>> AddAsync(NewStaffUser entry, CounterAct act) => throw new NotSupportedException();

        public Task<Result<StaffMember>> ResetAsync(string userName, string password, CounterAct act) => throw new NotSupportedException();

        public Task<IReadOnlyList<StaffEntry>> ListAsync() => throw new NotSupportedException();

        public Task<StaffEntry?> FindAsync(string userName) => throw new NotSupportedException();
    }
}
