using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>The accounts of the office.</summary>
public sealed class AccountRepository(TaxCounterContext context) : IAccounts
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

    /// <inheritdoc/>
    public async Task Refind(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var before = await context.Set<SearchTerm>().Where(t => t.AccountId == account.Id).ToListAsync();
        var now = SearchTerm.Of(account).ToDictionary(t => (t.Term, t.Field));
        context.RemoveRange(before.Where(t => !now.ContainsKey((t.Term, t.Field))));
        foreach (var kept in before)
        {
            now.Remove((kept.Term, kept.Field));
        }

        context.AddRange(now.Values);
    }

    private IQueryable<Account> Whole() => context.Set<Account>().Include(a => a.Registrations).Include(a => a.Alerts).AsSingleQuery();
}
