using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>The open obligations of accounts, asked for once in each act: what was read inside of its transaction stays true until the end.</summary>
public sealed class OpenObligations(TaxCounterContext context)
{
    private readonly HashSet<AccountId> _read = [];
    private Guid _within;

    /// <summary>Those of an account; all of them, settled ones too, where they are asked for.</summary>
    public async Task<List<Obligation>> Of(AccountId account, bool openOnly)
    {
        var found = await context.Set<Obligation>().Where(o => o.AccountId == account && (o.IsOpen || !openOnly)).ToListAsync();
        if (IsWithinOne())
        {
            _read.Add(account);
        }

        return found;
    }

    /// <summary>Brings those of some accounts into the context, unless they are there.</summary>
    public async Task Load(IReadOnlyCollection<AccountId> accounts)
    {
        List<AccountId> missing = IsWithinOne() ? [.. accounts.Where(a => !_read.Contains(a))] : [.. accounts];
        if (missing.Count > 0)
        {
            await context.Set<Obligation>().Where(o => missing.Contains(o.AccountId) && o.IsOpen).LoadAsync();
        }
    }

    private bool IsWithinOne()
    {
        var transaction = context.Database.CurrentTransaction?.TransactionId ?? Guid.Empty;
        if (transaction != _within)
        {
            _read.Clear();
            _within = transaction;
        }

        return transaction != Guid.Empty;
    }
}
