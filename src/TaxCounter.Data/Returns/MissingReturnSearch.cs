using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Returns;

/// <summary>Finds accounts whose return for a period is missing: an obligation of the period stands for a return that was filed or a charge of the books of before.</summary>
public sealed class MissingReturnSearch(TaxCounterContext context) : IMissingReturnSearch
{
    /// <inheritdoc/>
    public async Task<RecordPage<MissingAccount>> OfPeriod(string taxType, Period period, DateOnly today, int page)
    {
        var (frequency, first, last) = (Enum.GetValues<FilingFrequency>().Single(f => ExpectedReturns.KindOf(f) == period.Kind), period.FirstDay, period.LastDay);
        var missing = from registration in context.Set<Registration>()
                      join account in context.Set<Account>() on registration.AccountId equals account.Id
                      where account.Status != AccountStatus.Merged && registration.TaxType == taxType && registration.Frequency == frequency && registration.From <= last && (registration.To == null || registration.To >= first)
                      where !context.Set<Obligation>().Any(o => o.AccountId == account.Id && o.TaxType == taxType && o.Period == period)
                      orderby account.Number
                      select new { account.Number, account.TradeName, account.TaxpayerName, account.Phone, account.ByDay };
        var found = await missing.AsNoTracking().PageAsync(page);
        return new RecordPage<MissingAccount>([.. found.Rows.Select(m => new MissingAccount(m.Number, m.TradeName.Length > 0 ? m.TradeName : m.TaxpayerName, m.ByDay.On(FilePart.Phone, today) ?? m.Phone))], found.Number, found.Total, found.PerPage);
    }

    /// <inheritdoc/>
    public async Task<(IReadOnlyList<Registration> Registrations, IReadOnlyList<(AccountId Account, string TaxType, Period Period)> There)> Of(IReadOnlyCollection<AccountId> accounts)
    {
        var registrations = await context.Set<Registration>().AsNoTracking().Where(r => accounts.Contains(r.AccountId) && !context.Set<Account>().Any(a => a.Id == r.AccountId && a.Status == AccountStatus.Merged)).ToListAsync();
        var there = await context.Set<Obligation>().AsNoTracking().Where(o => accounts.Contains(o.AccountId)).Select(o => new { o.AccountId, o.TaxType, o.Period }).ToListAsync();
        return (registrations, [.. there.Select(o => (o.AccountId, o.TaxType, o.Period))]);
    }
}
