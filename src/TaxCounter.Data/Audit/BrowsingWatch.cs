using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Data.Audit;

/// <inheritdoc cref="IBrowsingWatch"/>
internal sealed class BrowsingWatch(TaxCounterContext context) : IBrowsingWatch
{
    private const string Opened = "accounts.view";

    public async Task<IReadOnlyList<Browsing>> Above(int accounts, DateTime since)
    {
        var many = await context.Set<AuditEntry>().AsNoTracking().Where(e => e.At >= since && e.What == Opened)
            .GroupBy(e => e.Person).Select(g => new { Person = g.Key, Name = g.Max(e => e.Name), Accounts = g.Select(e => e.AccountNumber).Distinct().Count() })
            .Where(p => p.Accounts > accounts).OrderByDescending(p => p.Accounts).ThenBy(p => p.Person).ToListAsync();
        return [.. many.Select(p => new Browsing(p.Person, p.Name ?? p.Person, p.Accounts))];
    }
}
