using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

/// <summary>The unfinished registrations of the office.</summary>
public sealed class RegistrationDraftRepository(TaxCounterContext context) : IRegistrationDrafts
{
    private const int Most = 200;

    /// <inheritdoc/>
    public Task<RegistrationDraft?> Read(BusinessRegistrationId id) => context.Set<RegistrationDraft>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id);

    /// <inheritdoc/>
    public Task<RegistrationDraft?> Find(BusinessRegistrationId id) => context.Set<RegistrationDraft>().SingleOrDefaultAsync(d => d.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RegistrationDraft>> List() => await context.Set<RegistrationDraft>().AsNoTracking().OrderByDescending(d => d.Saved.At).Take(Most).ToListAsync();

    /// <inheritdoc/>
    public Task<int> Count() => context.Set<RegistrationDraft>().CountAsync();

    /// <inheritdoc/>
    public void Add(RegistrationDraft draft) => context.Add(draft);

    /// <inheritdoc/>
    public void Remove(RegistrationDraft draft) => context.Remove(draft);
}
