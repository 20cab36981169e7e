using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

/// <summary>The licenses whose renewal forms are printed for a year.</summary>
public sealed class RenewalForms(TaxCounterContext context) : IRenewalForms
{
    /// <summary>So many forms to a print: what a tray takes and a clerk checks against the cover.</summary>
    private const int PerPrint = 100;

    /// <inheritdoc/>
    public async Task<RecordPage<(License License, Account Account)>> OfYear(int year, int page)
    {
        var end = new DateOnly(year - 1, 12, 31);
        var all = context.Set<License>().AsNoTracking().Where(l => l.Story.State == LicenseState.Issued
            && (l.Terms.Any(t => t.LastDay == end) && !l.Terms.Any(t => t.LastDay > end) || l.Terms.Any(t => t.Year == year && t.Number > 1 && t.Issued == null)));
        var total = await all.CountAsync();
        var number = RecordPage<License>.Within(page, total, PerPrint);
        var licenses = await all.OrderBy(l => l.Number).Skip(RecordPage<License>.Before(number, PerPrint)).Take(PerPrint).AsSplitQuery().ToListAsync();
        var ids = licenses.Select(l => l.AccountId).Distinct().ToList();
        var accounts = await context.Set<Account>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id);
        return new RecordPage<(License, Account)>([.. licenses.Select(l => (l, accounts[l.AccountId]))], number, total, PerPrint);
    }
}
