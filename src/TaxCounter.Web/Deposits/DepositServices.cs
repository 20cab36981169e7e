namespace TaxCounter.Web.Deposits;

/// <summary>Registers what the screens of deposits and supervision need.</summary>
internal static class DepositServices
{
    public static IServiceCollection AddDepositScreens(this IServiceCollection services)
    {
        services.AddScoped<DepositPages>();
        return services;
    }
}
