using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>The accounts of the office.</summary>
public sealed class AccountStore(TaxCounterContext context) : IAccounts
{
    /// <inheritdoc/>
    public Task<Account?> Find(AccountId id) => Whole().SingleOrDefaultAsync(a => a.Id == id);

    /// <inheritdoc/>
    public Task<Account?> Find(AccountNumber number) => Whole().SingleOrDefaultAsync(a => a.Number == number);

    /// <inheritdoc/>
    public void Add(Account account)
    {
        context.Add(account);
        context.AddRange(SearchTerm.Of(account));
    }

    private IQueryable<Account> Whole() => context.Set<Account>().Include(a => a.Registrations).Include(a => a.Alerts).AsSingleQuery();
}
