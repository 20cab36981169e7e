using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cases;

/// <summary>The names of the accounts that cases are about; nothing is asked where there is no case.</summary>
internal static class AccountNames
{
    private const int AtOnce = 500;

    public static async Task<IReadOnlyDictionary<AccountId, string>> Of(TaxCounterContext context, IEnumerable<AccountId> accounts)
    {
        Dictionary<AccountId, string> names = [];
        foreach (var ids in accounts.Distinct().Chunk(AtOnce))
        {
            foreach (var account in await context.Set<Account>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Name = a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName }).ToListAsync())
            {
                names[account.Id] = account.Name;
            }
        }

        return names;
    }
}
