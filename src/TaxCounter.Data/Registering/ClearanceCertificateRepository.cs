using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The certificates of clearance of the office.</summary>
public sealed class ClearanceCertificateRepository(TaxCounterContext context, NumberCounters counters) : IClearanceCertificates
{
    /// <inheritdoc/>
    public Task<ClearanceCertificate?> Find(ClearanceCertificateId id) => All().SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public Task<ClearanceCertificate?> Find(ClearanceNumber number) => All().SingleOrDefaultAsync(c => c.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ClearanceCertificate>> OfAccount(AccountId account) => await All().Where(c => c.AccountId == account).OrderByDescending(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<ClearanceNumber> NextNumber(int year) => counters.Next<ClearanceSeries>(year);

    /// <inheritdoc/>
    public void Add(ClearanceCertificate certificate) => context.Add(certificate);

    private IQueryable<ClearanceCertificate> All() => context.Set<ClearanceCertificate>().AsNoTracking();
}
