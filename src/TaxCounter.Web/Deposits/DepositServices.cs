namespace TaxCounter.Web.Deposits;

/// <summary>Registers what the screens of deposits and supervision need.</summary>
internal static class DepositServices
{
    public static IServiceCollection AddDepositScreens(this IServiceCollection services)
    {
        services.AddScoped<DepositPages>();
        services.AddSingleton<SealForm.Checker>();
        services.AddSingleton<VerifyForm.Checker>();
        services.AddSingleton<BankForm.Checker>();
        services.AddSingleton<UnsealForm.Checker>();
        services.AddSingleton<Supervisor.DecisionForm.Checks>();
        return services;
    }
}
