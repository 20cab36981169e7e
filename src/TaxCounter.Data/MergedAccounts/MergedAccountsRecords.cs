using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.MergedAccounts;

/// <summary>The records of duplicates.</summary>
public sealed class MergedAccountsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IMerges, MergeRepository>();
        services.AddScoped<MergeService>();
        services.AddScoped<IApprovalKind, MergeApprovals>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => MergeChecks.All();

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<AccountMerge>().AsNoTracking().Where(m => m.AccountId == account || m.IntoId == account).Select(m => account);
    }
}
