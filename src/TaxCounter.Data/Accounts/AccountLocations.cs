using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

/// <summary>Where accounts are; one that is read already, or was just moved, is not asked for again.</summary>
public sealed class AccountLocations(TaxCounterContext context) : IAccountLocations
{
    /// <inheritdoc/>
    public async Task<string> Of(AccountId account) => Tracked(account)
        ?? await context.Set<Account>().Where(a => a.Id == account).Select(a => a.LocationCode).SingleAsync();

    /// <summary>That of an account in hand. Looking it up must not look through everything else in hand: work on the whole office asks it thousands of times.</summary>
    private string? Tracked(AccountId account)
    {
        var tracker = context.ChangeTracker;
        var before = tracker.AutoDetectChangesEnabled;
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            return context.Set<Account>().Local.FindEntry(account)?.Entity.LocationCode;
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = before;
        }
    }
}
