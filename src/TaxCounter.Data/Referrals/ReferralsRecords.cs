using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Referrals;

namespace TaxCounter.Data.Referrals;

/// <summary>The records of referrals.</summary>
public sealed class ReferralsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IReferrals, ReferralRepository>();
        services.AddScoped<ReferralService>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => ReferralChecks.All();

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<Referral>().AsNoTracking().Where(r => r.AccountId == account).Select(r => r.AccountId!.Value);
    }
}
