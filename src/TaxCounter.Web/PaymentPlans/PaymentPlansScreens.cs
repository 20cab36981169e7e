using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>The screens of payment plans; a new one begins on the account's page.</summary>
public sealed class PaymentPlansScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 31, Needs = Permission.SeePlans, Text = "Payment plans", Url = "/payment-plans", Key = "3", Note = "those in most danger first" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "account"),
        new("B", "made good"),
        new("C", "change the terms"),
        new("D", "down payment of the first offer; decide"),
        new("E", "send the cure letter"),
        new("F", "first installment on"),
        new("L", "payment plan of the account"),
        new("M", "months of the first offer"),
        new("N", "choose the next offer"),
        new("O", "close or reopen it"),
        new("P", "take the payment"),
        new("R", "print"),
        new("S", "record the signature"),
        new("U", "amount of the first offer"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<BenchDesk>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<IAccountPanel, PlansOnAccount>();
    }
}
