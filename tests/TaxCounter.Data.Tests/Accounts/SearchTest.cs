using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>An office with a few accounts, and what its search box finds.</summary>
public abstract class SearchTest(DatabaseProvider provider) : DatabaseTests(provider)
{
    protected static string Name(AccountHit hit) => string.Concat(hit.Name.Select(p => p.Text));

    protected Task<Account> Open(int running, string trade, string taxpayer = "Taxpayer", string street = "1 Elm Dr", string phone = "", string? taxId = null) =>
        AccountMaker.Open(Office.Services, AccountMaker.Facts(running, taxpayer, trade, street, phone), taxId);

    protected async Task<IEnumerable<string>> Names(string typed) => (await Find(typed)).Hits.Select(Name);

    protected async Task<AccountHits> Find(string typed)
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<IAccountSearch>().Find(typed);
    }

    protected async Task<AccountHits> Near(string digits)
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<IAccountSearch>().Near(digits);
    }
}
