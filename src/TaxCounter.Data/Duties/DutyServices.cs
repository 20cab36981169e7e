using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Duties;

/// <summary>Collects the duties.</summary>
public static class DutyServices
{
    /// <summary>Registers every duty of these assemblies: what the domain says of it, and its records.</summary>
    public static IServiceCollection AddDuties(this IServiceCollection services, params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        foreach (var duty in assemblies.SelectMany(Duty.PartsIn<Duty>))
        {
            services.AddSingleton(duty);
        }

        foreach (var records in assemblies.SelectMany(Duty.PartsIn<DutyRecords>))
        {
            services.AddSingleton(records);
            records.AddTo(services);
        }

        return services;
    }
}
