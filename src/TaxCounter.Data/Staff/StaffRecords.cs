using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

/// <summary>The audit trail, and what people ask a second person for.</summary>
public sealed class StaffRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddScoped<IAuditSearch, AuditSearch>();
        services.AddScoped<IApprovals, Approvals>();
        services.AddScoped<IApprovalKind, RoleGrantApprovals>();
        services.AddScoped<IApprovalKind, DelegationApprovals>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [DelegationChecks.Held];
}
