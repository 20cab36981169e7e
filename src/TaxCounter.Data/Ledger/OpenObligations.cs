using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>The open obligations of accounts, asked for once in each act: what was read within it stays true until its end, or the act is run again.</summary>
public sealed class OpenObligations(TaxCounterContext context)
{
    private static readonly HotQuery<Func<TaxCounterContext, AccountId, Task<AccountBalance?>>> _balance = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountId account) =>
        context.Set<AccountBalance>().SingleOrDefault(s => s.AccountId == account)));

    private static readonly HotQuery<Func<TaxCounterContext, AccountId, IAsyncEnumerable<Obligation>>> _open = new(() => EF.CompileAsyncQuery((TaxCounterContext context, AccountId account) =>
        context.Set<Obligation>().Where(o => o.AccountId == account && o.IsOpen)));

    private readonly HashSet<AccountId> _read = [];
    private ActRun? _within;

    /// <summary>Those of an account; all of them, settled ones too, where they are asked for.</summary>
    public async Task<List<Obligation>> Of(AccountId account, bool openOnly)
    {
        if (IsWithinOne() && context.Run!.IsAhead)
        {
            // First the balance, which every posting gives a new version: what is posted to the account from here on is noticed by it.
            await _balance.For(context)(context, account);
        }

        var found = openOnly ? await _open.For(context)(context, account).ToListAsync() : await context.Set<Obligation>().Where(o => o.AccountId == account).ToListAsync();
        if (IsWithinOne())
        {
            _read.Add(account);
        }

        return found;
    }

    /// <summary>The open ones of several accounts.</summary>
    public async Task<List<Obligation>> Of(IReadOnlyCollection<AccountId> accounts)
    {
        var found = await context.Set<Obligation>().Where(o => accounts.Contains(o.AccountId) && o.IsOpen).ToListAsync();
        if (IsWithinOne())
        {
            _read.UnionWith(accounts);
        }

        return found;
    }

    /// <summary>Brings those of some accounts into the context, unless they are there, and the balances that are not: where both are missing in one command.</summary>
    public async Task Load(IReadOnlyCollection<AccountId> accounts, IReadOnlyCollection<AccountId> withoutBalance)
    {
        List<AccountId> missing = IsWithinOne() ? [.. accounts.Where(a => !_read.Contains(a))] : [.. accounts];
        List<AccountId> both = [.. missing.Intersect(withoutBalance)], balances = [.. withoutBalance.Except(both)], obligations = [.. missing.Except(both)];
        if (both.Count > 0)
        {
            // An account without a balance had nothing posted to it yet, so no obligation of it has anything owing.
            await context.Set<AccountBalance>().Where(s => both.Contains(s.AccountId))
                .SelectMany(s => context.Set<Obligation>().Where(o => o.AccountId == s.AccountId && o.IsOpen).DefaultIfEmpty(), (s, o) => new { s, o }).LoadAsync();
        }

        if (balances.Count > 0)
        {
            await context.Set<AccountBalance>().Where(s => balances.Contains(s.AccountId)).LoadAsync();
        }

        if (obligations.Count > 0)
        {
            await context.Set<Obligation>().Where(o => obligations.Contains(o.AccountId) && o.IsOpen).LoadAsync();
        }
    }

    private bool IsWithinOne()
    {
        if (context.Run != _within)
        {
            _read.Clear();
            _within = context.Run;
        }

        return _within is not null;
    }
}
