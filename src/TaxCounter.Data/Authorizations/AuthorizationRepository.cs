using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Authorizations;

/// <summary>The authorizations on file.</summary>
public sealed class AuthorizationRepository(TaxCounterContext context) : IAuthorizations
{
    /// <inheritdoc/>
    public Task<Authorization?> Find(AuthorizationId id) => context.Set<Authorization>().SingleOrDefaultAsync(a => a.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Authorization>> OfAccount(AccountId account) =>
        [.. (await context.Set<Authorization>().Where(a => a.AccountId == account).ToListAsync()).OrderByDescending(a => a.Recorded.At).ThenByDescending(a => a.Id.Value)];

    /// <inheritdoc/>
    public void Add(Authorization authorization) => context.Add(authorization);

    /// <inheritdoc/>
    public void Touch(Authorization authorization) => context.Touch(authorization);
}
