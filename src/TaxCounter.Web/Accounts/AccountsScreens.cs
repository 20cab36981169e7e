using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>The screens of accounts.</summary>
public sealed class AccountsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("B", "balance as of another date"),
        new("C", "apply credit"),
        new("E", "penalty steps"),
        new("H", "history"),
        new("I", "tax id in full"),
        new("L", "language"),
        new("O", "show"),
        new("P", "print"),
        new("Q", "payoff quote"),
        new("R", "receipts"),
        new("S", "save the quote; put up an alert; where everything stands"),
        new("U", "paid periods"),
        new("W", "what they owe, and why"),
        new("X", "write a letter"),
        new("Z", "look at an account before the customer is identified"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<AccountsOpened>();
        services.AddSingleton<SearchToken>();
        services.AddScoped<NumberSearch>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<IAccountPanel, OwedOnAccount>();
    }
}
