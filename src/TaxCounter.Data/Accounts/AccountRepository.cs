using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>The accounts of the office.</summary>
public sealed class AccountRepository(TaxCounterContext context) : IAccounts
{
    private static readonly HotQuery<Func<TaxCounterContext, AccountId, Task<Account?>>> _byId = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountId id) =>
        context.Set<Account>().Include(a => a.Registrations).Include(a => a.Alerts).AsSingleQuery().SingleOrDefault(a => a.Id == id)));

    private static readonly HotQuery<Func<TaxCounterContext, AccountNumber, Task<Account?>>> _byNumber = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountNumber number) =>
        context.Set<Account>().Include(a => a.Registrations).Include(a => a.Alerts).AsSingleQuery().SingleOrDefault(a => a.Number == number)));

    private static readonly HotQuery<Func<TaxCounterContext, AccountId, Guid, Task<bool>>> _holds = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountId id, Guid version) =>
        context.Set<Account>().Any(a => a.Id == id && a.Version == version)));

    /// <inheritdoc/>
    public Task<Account?> Find(AccountId id) => context.Run is { } run ? run.Once(id, () => Read(id)) : Read(id);

    /// <inheritdoc/>
    public async Task<Account?> Find(AccountNumber number) => Held(await _byNumber.For(context)(context, number));

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

    private async Task<Account?> Read(AccountId id) => Held(await _byId.For(context)(context, id));

    /// <summary>An account, with its alerts, that an act has read ahead of its turn must be the same when it is saved.</summary>
    private Account? Held(Account? account)
    {
        if (account is { Id: var id, Version: var version })
        {
            context.Run?.MustHold(() => _holds.For(context)(context, id, version));
        }

        return account;
    }
}
