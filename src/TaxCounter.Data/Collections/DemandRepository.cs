using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Collections;

/// <summary>The demands of the office.</summary>
public sealed class DemandRepository(TaxCounterContext context) : IDemands
{
    /// <inheritdoc/>
    public Task<Demand?> Find(DemandId id) => context.Set<Demand>().Include(d => d.Periods).SingleOrDefaultAsync(d => d.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Demand>> OfAccount(AccountId account) =>
        await context.Set<Demand>().AsNoTracking().Include(d => d.Periods).Where(d => d.AccountId == account).OrderByDescending(d => d.SentOn).ThenByDescending(d => d.Sent.At).ToListAsync();

    /// <inheritdoc/>
    public void Add(Demand demand) => context.Add(demand);
}
