using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.OffAccounts;

/// <summary>The screens of accounts whose balance is off.</summary>
public sealed class OffAccountsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 32, Needs = Permission.SeeOffAccounts, Text = "Off accounts", Url = "/off-accounts", Key = "M", Note = "credits by the day the refund right ends" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "apply elsewhere"),
        new("B", "remind; return to the queue"),
        new("C", "carry forward"),
        new("E", "adjust a charge"),
        new("F", "first of the queue; another account"),
        new("K", "back"),
        new("L", "ask the customer"),
        new("M", "credits of the account"),
        new("N", "next credit"),
        new("O", "note the answer"),
        new("R", "refund"),
        new("S", "do as suggested; do it"),
        new("W", "write off"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<OpenCreditDesk>();
        services.AddScoped<IAccountPanel, CreditsOnAccount>();
    }
}
