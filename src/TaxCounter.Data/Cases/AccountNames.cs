using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cases;

/// <summary>The names of the accounts that cases are about; nothing is asked where there is no case.</summary>
internal static class AccountNames
{
    public static async Task<IReadOnlyDictionary<AccountId, string>> Of(TaxCounterContext context, IEnumerable<AccountId> accounts)
    {
        var ids = accounts.Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<AccountId, string>()
            : await context.Set<Account>().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName);
    }
}
