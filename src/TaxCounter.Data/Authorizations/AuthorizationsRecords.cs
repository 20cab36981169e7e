using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Authorizations;

/// <summary>The records of who may act for a taxpayer.</summary>
public sealed class AuthorizationsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IAuthorizations, AuthorizationRepository>();
        services.AddScoped<AuthorizationService>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [AuthorizationChecks.Speakers];

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<Authorization>().AsNoTracking().Where(a => a.AccountId == account).Select(a => a.AccountId);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [.. (await context.Set<Authorization>().AsNoTracking().Select(a => new { a.Representative, a.Sha256 }).ToListAsync(stop)).Select(a => new NotedPaper($"authorization of {a.Representative}", 1, a.Sha256))];
    }
}
