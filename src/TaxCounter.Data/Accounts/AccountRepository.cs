using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

/// <summary>The accounts of the office.</summary>
public sealed class AccountRepository(TaxCounterContext context) : IAccounts
{
    private const int LongestChain = 50;

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
    public async Task<Account?> Stays(AccountNumber number)
    {
        var found = await Find(number);
        for (var i = 0; i < LongestChain && found?.MergedInto is { } next; i++)
        {
            found = await Find(next);
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MergedAccount>> MergedInto(AccountNumber account)
    {
        List<MergedAccount> all = [];
        List<AccountNumber?> numbers = [account];
        for (var i = 0; i < LongestChain && numbers.Count > 0; i++)
        {
            var some = numbers;
            var next = await (from a in context.Set<Account>().AsNoTracking()
                              where a.MergedInto != null && some.Contains(a.MergedInto)
                              join b in context.Set<AccountBalance>() on a.Id equals b.AccountId into balances
                              from balance in balances.DefaultIfEmpty()
                              select new { a.Id, a.Number, a.TradeName, a.TaxpayerName, a.MergedOn, Owing = (Money?)balance.Owing, Unapplied = (Money?)balance.Unapplied }).ToListAsync();
            all.AddRange(next.Select(a => new MergedAccount(a.Id, a.Number, a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName, a.MergedOn!.Value, a.Owing ?? Money.Zero, a.Unapplied ?? Money.Zero)));
            numbers = next.ConvertAll(a => (AccountNumber?)a.Number);
        }

        return [.. all.OrderBy(a => a.Number.Digits, StringComparer.Ordinal)];
    }

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
