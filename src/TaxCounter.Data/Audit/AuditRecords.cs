using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Data.Audit;

/// <summary>The audit trail.</summary>
public sealed class AuditRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ViewEntries>();
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddScoped<IAuditSearch, AuditSearch>();
        services.AddScoped<IAccountOpenings, AccountOpenings>();
        services.AddScoped<ShortfallDesk>();
        services.AddScoped<IVerifyCheck>(provider => provider.GetRequiredService<ShortfallDesk>());
    }
}
