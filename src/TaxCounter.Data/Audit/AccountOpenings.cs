using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Data.Audit;

/// <inheritdoc cref="IAccountOpenings"/>
internal sealed class AccountOpenings(TaxCounterContext context) : IAccountOpenings
{
    private const string Opened = "accounts.view";

    public async Task<IReadOnlyList<AccountOpening>> Since(DateTime since)
    {
        var found = await context.Set<AuditEntry>().AsNoTracking().Where(e => e.At >= since && e.What == Opened && e.AccountNumber != null)
            .OrderBy(e => e.Sequence).Select(e => new { e.Person, e.Name, e.AccountNumber, e.At }).ToListAsync();
        return [.. found.Select(e => new AccountOpening(e.Person, e.Name, e.AccountNumber!, e.At))];
    }
}
