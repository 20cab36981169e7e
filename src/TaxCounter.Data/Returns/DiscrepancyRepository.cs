using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>What customers said is wrong.</summary>
public sealed class DiscrepancyRepository(TaxCounterContext context) : IDiscrepancies
{
    /// <inheritdoc/>
    public Task<Discrepancy?> Find(DiscrepancyId id) => context.Set<Discrepancy>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Discrepancy>> OfAccount(AccountId account) =>
        await context.Set<Discrepancy>().AsNoTracking().Where(d => d.AccountId == account).OrderByDescending(d => d.Id).ToListAsync();

    /// <inheritdoc/>
    public void Add(Discrepancy discrepancy) => context.Add(discrepancy);
}
