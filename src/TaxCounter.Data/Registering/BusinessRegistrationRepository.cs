using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The registrations of the office.</summary>
public sealed class BusinessRegistrationRepository(TaxCounterContext context, NumberCounters counters) : IBusinessRegistrations
{
    /// <inheritdoc/>
    public Task<BusinessRegistration?> Find(BusinessRegistrationId id) => context.Set<BusinessRegistration>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id);

    /// <inheritdoc/>
    public Task<BusinessRegistration?> Find(RegistrationNumber number) => context.Set<BusinessRegistration>().AsNoTracking().SingleOrDefaultAsync(r => r.Number == number);

    /// <inheritdoc/>
    public Task<BusinessRegistration?> OfAccount(AccountId account) => context.Set<BusinessRegistration>().AsNoTracking().FirstOrDefaultAsync(r => r.AccountId == account || r.Places.Any(p => p.AccountId == account));

    /// <inheritdoc/>
    public Task<RecordPage<BusinessRegistration>> List(bool onlyOverridden, int page) => context.Set<BusinessRegistration>().AsNoTracking()
        .Where(r => !onlyOverridden || r.Codes.Any(c => c.Reason != null)).OrderByDescending(r => r.Number).PageAsync(page);

    /// <inheritdoc/>
    public Task<RegistrationNumber> NextNumber(int year) => counters.Next<RegistrationSeries>(year);

    /// <inheritdoc/>
    public void Add(BusinessRegistration registration) => context.Add(registration);
}
