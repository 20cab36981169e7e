using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Demographics;

/// <summary>The screens of what is on file: one key from the account, and what is missing asked for there.</summary>
public sealed class DemographicsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("F", "what is on file"),
        new("O", "on file on another day"),
        new("S", "save the change; undo it"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IAccountPanel, DemographicsOnAccount>();
        services.AddScoped<IAccountHappenings, DemographicsHappenings>();
    }
}
