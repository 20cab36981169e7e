using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The screens of licenses.</summary>
public sealed class LicensesScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 66, Needs = Permission.SeeLicenses, Text = "Licenses", Url = "/licenses", Key = "I", Note = "applications, renewals, certificates" },
        new() { Place = 67, Needs = Permission.SeeLicenses, Text = "Renewal forms", Url = "/licenses/renewal-forms", Key = "X", Note = "on paper, with a cover that counts them" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "approve"),
        new("B", "recommend refusal"),
        new("C", "close"),
        new("D", "decide"),
        new("E", "receipts of the first days; reopen; expire"),
        new("F", "renewal form"),
        new("H", "hold; lift the hold"),
        new("I", "issue; apply for a license"),
        new("K", "back"),
        new("N", "renew"),
        new("O", "move to another place"),
        new("P", "print"),
        new("R", "deny; return; recall"),
        new("S", "save; do it"),
        new("T", "take the fee"),
        new("V", "revocation; revoke; refuse"),
        new("W", "register the new owner"),
        new("X", "withdraw"),
        new("Z", "print the certificate"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<LicenseActions>();
        services.AddScoped<LicenseDesk>();
        services.AddScoped<IAccountPanel, LicensesOnAccount>();
    }
}
