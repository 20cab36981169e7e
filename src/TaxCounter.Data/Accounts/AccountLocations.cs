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
    public async Task<string> Of(AccountId account) => context.Set<Account>().Local.FindEntry(account)?.Entity.LocationCode
        ?? await context.Set<Account>().Where(a => a.Id == account).Select(a => a.LocationCode).SingleAsync();
}
