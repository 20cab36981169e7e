using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Coding;

/// <summary>What accounts were coded otherwise than before.</summary>
public sealed class CodingChangeRepository(TaxCounterContext context) : ICodingChanges
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<CodingChange>> OfAccount(AccountId account) =>
        await context.Set<CodingChange>().AsNoTracking().Where(c => c.AccountId == account).OrderByDescending(c => c.Id).ToListAsync();

    /// <inheritdoc/>
    public void Add(CodingChange change) => context.Add(change);
}
