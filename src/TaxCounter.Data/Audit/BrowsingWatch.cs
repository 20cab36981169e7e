using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Data.Audit;

/// <inheritdoc cref="IBrowsingWatch"/>
internal sealed class BrowsingWatch(TaxCounterContext context) : IBrowsingWatch
{
    private const string Opened = "accounts.view";

    public async Task<IReadOnlyList<Opening>> Since(DateTime since)
    {
        var found = await context.Set<AuditEntry>().AsNoTracking().Where(e => e.At >= since && e.What == Opened && e.AccountNumber != null)
            .OrderBy(e => e.Sequence).Select(e => new { e.Person, e.Name, e.AccountNumber, e.At }).ToListAsync();
        return [.. found.Select(e => new Opening(e.Person, e.Name, e.AccountNumber!, e.At))];
    }
}
