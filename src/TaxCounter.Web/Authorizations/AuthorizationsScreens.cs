using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Authorizations;

/// <summary>The screens of who may act for a taxpayer.</summary>
public sealed class AuthorizationsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("K", "who may act for them"),
        new("S", "record the authorization"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services) => services.AddScoped<IAccountPanel, AuthorizationsOnAccount>();
}
