using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>Counts the records of an account over all duties in one command.</summary>
public sealed class AccountRecords(TaxCounterContext context, IEnumerable<DutyRecords> duties) : IAccountRecords
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> CountsOf(AccountId account) => duties.Select(d => Named(d, account)).OfType<IQueryable<string>>().ToList() is { Count: > 0 } all
        ? await all.Aggregate(Queryable.Concat).GroupBy(word => word).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(c => c.Key, c => c.Count)
        : new Dictionary<string, int>();

    private IQueryable<string>? Named(DutyRecords duty, AccountId account)
    {
        var word = duty.Name;
        return duty.OnAccount(context, account)?.Select(_ => word);
    }
}
