using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Journal;

/// <summary>
/// Adds postings, and brings along in the same transaction the stored copies they touch: obligations at once, the standing of their accounts before the save.
/// </summary>
public sealed class JournalRepository(TaxCounterContext context) : IJournal
{
    private const int AccountsAtOnce = 500;
    private readonly Dictionary<AccountId, Money> _credit = [];

    /// <inheritdoc/>
    public void Add(Posting posting)
    {
        ArgumentNullException.ThrowIfNull(posting);
        if (context.BeforeSave is null)
        {
            _credit.Clear();
            context.BeforeSave = RestateBalances;
        }

        context.Add(posting);
        foreach (var line in posting.Lines)
        {
            if (line.ObligationId is { } id)
            {
                context.Find<Obligation>(id)!.Apply(posting.Kind, line);
            }

            if (line.AccountId is { } account)
            {
                var moved = line.Account == LedgerAccount.UnappliedCredit ? -line.AsDebit : Money.Zero;
                _credit[account] = _credit.GetValueOrDefault(account) + moved;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Posting>> OfPaymentEvent(PaymentEventId id) =>
        // Sorted here: SQL Server compares keys from their end.
        [.. (await context.Set<Posting>().Include(p => p.Lines.OrderBy(l => l.Number)).Where(p => p.PaymentEventId == id).ToListAsync()).OrderBy(p => p.PostedAt).ThenBy(p => p.Id.Value)];

    private async Task RestateBalances()
    {
        var accounts = _credit.Keys.ToList();
        foreach (var some in accounts.Chunk(AccountsAtOnce))
        {
            await context.Set<AccountBalance>().Where(s => some.Contains(s.AccountId)).LoadAsync();
            await context.Set<Obligation>().Where(o => some.Contains(o.AccountId) && o.IsOpen).LoadAsync();
        }

        // Seen once over all that is tracked: an import touches thousands of accounts in one act.
        var balances = context.ChangeTracker.Entries<AccountBalance>().ToDictionary(e => e.Entity.AccountId, e => e.Entity);
        var obligations = context.ChangeTracker.Entries<Obligation>().Select(e => e.Entity).ToLookup(o => o.AccountId);
        foreach (var (account, credit) in _credit)
        {
            if (!balances.TryGetValue(account, out var balance))
            {
                balance = AccountBalance.Of(account);
                context.Add(balance);
            }

            balance.Restate(obligations[account], balance.Unapplied + credit);
        }

        _credit.Clear();
    }
}
