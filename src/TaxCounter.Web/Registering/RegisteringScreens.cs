using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>The screens of registering a business.</summary>
public sealed class RegisteringScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 64, Needs = Permission.WorkLicenses, Text = "Register a business", Url = "/registering/new", Key = "E", Note = "account, coding, license" },
        new() { Place = 87, Needs = Permission.DecideLicense, Text = "Registrations", Url = "/registering", Key = "S", Note = "what was coded otherwise than proposed" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } = [new("I", "issue the certificate"), new("N", "register a business"), new("P", "print"), new("U", "unfinished registrations")];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<DraftDesk>();
        services.AddScoped<MoveDesk>();
        services.AddScoped<NewBusinessDesk>();
        services.AddScoped<IAccountPanel, RegistrationOnAccount>();
    }
}
