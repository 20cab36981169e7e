using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Demographics;

/// <summary>The records of what is on file: its changes, by which what holds on a day is known.</summary>
public sealed class DemographicsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<DemographicsLetters>();
        services.AddScoped<DemographicsService>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [new OnFileChecks()];

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<AccountChange>().AsNoTracking().Where(c => c.AccountId == account).Select(c => c.AccountId);
    }
}
