using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Domain.Duties;
using TaxCounter.Web.Shell.Keys;

namespace TaxCounter.Web.Shell;

/// <summary>Collects the screens of the duties.</summary>
public static class Duties
{
    /// <summary>Registers the screens of every duty of these assemblies, and their controllers and views.</summary>
    public static IServiceCollection AddScreens(this IServiceCollection services, params Assembly[] assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        services.TryAddSingleton<Menu>();
        services.TryAddSingleton<ScreenKeys>();
        foreach (var screens in assemblies.SelectMany(Duty.PartsIn<DutyScreens>))
        {
            services.AddSingleton(screens);
            screens.AddTo(services);
        }

        services.AddValidatorsFromAssemblies(assemblies, ServiceLifetime.Singleton);

        var parts = services.AddMvcCore().PartManager.ApplicationParts;
        foreach (var assembly in assemblies.Where(a => parts.All(p => p.Name != a.GetName().Name)))
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                parts.Add(part);
            }
        }

        return services;
    }
}
