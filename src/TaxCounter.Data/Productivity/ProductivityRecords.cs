using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Productivity;

namespace TaxCounter.Data.Productivity;

/// <summary>The reports of productivity; they have no records of their own.</summary>
public sealed class ProductivityRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IProductivity, ProductivityRepository>();
        services.AddScoped<IMyWork, MyWorkSearch>();
    }
}
