namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>What the pages of penalty waivers need.</summary>
public static class WaiverScreens
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddWaiverScreens(this IServiceCollection services)
    {
        services.AddSingleton<RequestForm.Checks>();
        services.AddSingleton<RecommendForm.Checks>();
        services.AddSingleton<Supervisor.DecideWaiverForm.Checks>();
        services.AddScoped<WaiverActions>();
        return services;
    }
}
