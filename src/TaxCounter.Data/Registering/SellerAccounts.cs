using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The accounts of one taxpayer, found by the keyed hash of the tax ID; none is opened.</summary>
public sealed class SellerAccounts(TaxCounterContext context) : ISellerAccounts
{
    private const int Most = 200;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Account>> SameTaxpayer(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.TaxId is not { } taxId)
        {
            return [account];
        }

        var hash = taxId.SearchHash;
        var others = await context.Set<Account>().AsNoTracking().Include(a => a.Registrations).Where(a => a.TaxId != null && a.TaxId.SearchHash.Equals(hash) && a.Id != account.Id).OrderBy(a => a.Number).Take(Most).ToListAsync();
        return [account, .. others];
    }
}
