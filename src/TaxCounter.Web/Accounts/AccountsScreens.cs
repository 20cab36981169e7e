using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The screens of accounts.</summary>
public sealed class AccountsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<SearchToken>();
        services.AddScoped<NumberSearch>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<IAccountPanel, OwedOnAccount>();
    }
}
