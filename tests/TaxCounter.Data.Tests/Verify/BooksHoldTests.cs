using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>The whole of <c>verify</c> over a day of the counter, on both databases.</summary>
public abstract class BooksHoldTests(DatabaseProvider provider) : IAsyncLifetime
{
    private OfficeDatabase _office = null!;

    [DatabaseFact]
    public async Task A_day_of_the_counter_is_in_order()
    {
        var day = new WorkingDay(_office.Services, _office.Clock);
        var clerk = Acts.Clerk();
        var drawer = await day.Opens(clerk, 1);
        await day.Takes(clerk, await day.Owes("120.00"), new TenderDraft(TenderKind.Cash, new Money(120_00)));
        var voided = await day.Takes(clerk, await day.Owes("75.50", "Second River Construction"), new TenderDraft(TenderKind.Cash, new Money(80_00)));
        await day.Voids(clerk, Acts.Supervisor(), voided);
        await day.Counts(clerk, drawer);

        var report = await Verify();

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Totals!.Accounts);
    }

    public async ValueTask InitializeAsync() => _office = await OfficeDatabase.Create(provider, more: services =>
    {
        WorkingDay.AddDuties(services);
        services.AddScoped<OfficeVerifier>();
    });

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    private async Task<VerifyReport> Verify()
    {
        await using var scope = _office.Scope();
        return await scope.ServiceProvider.GetRequiredService<OfficeVerifier>().RunAsync();
    }
}

public sealed class BooksHoldOnSqlite() : BooksHoldTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class BooksHoldOnSqlServer() : BooksHoldTests(DatabaseProvider.SqlServer);
