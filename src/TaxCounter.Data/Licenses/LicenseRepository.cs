using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

/// <summary>The licenses of the office.</summary>
public sealed class LicenseRepository(TaxCounterContext context, NumberCounters counters) : ILicenses
{
    private const int Most = 50;

    /// <inheritdoc/>
    public Task<License?> Find(LicenseId id) => Whole().SingleOrDefaultAsync(l => l.Id == id);

    /// <inheritdoc/>
    public Task<License?> Find(LicenseNumber number) => Whole().SingleOrDefaultAsync(l => l.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<License>> OfAccount(AccountId account) =>
        await Whole().AsNoTracking().Where(l => l.AccountId == account).OrderByDescending(l => l.Number).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public Task<bool> HasOther(License license)
    {
        ArgumentNullException.ThrowIfNull(license);
        return context.Set<License>().AnyAsync(l => l.AccountId == license.AccountId && l.Id != license.Id && l.TaxType == license.TaxType
            && l.Terms.Any() && l.Story.State != LicenseState.Withdrawn && l.Story.State != LicenseState.Refused);
    }

    /// <inheritdoc/>
    public Task<LicenseNumber> NextNumber(int year) => counters.Next<LicenseSeries>(year);

    /// <inheritdoc/>
    public void Add(License license) => context.Add(license);

    /// <inheritdoc/>
    public void Touch(License subject) => context.Touch(subject);

    private IQueryable<License> Whole() => context.Set<License>().Include(l => l.Decisions.OrderBy(d => d.Number));
}
