using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The screens of penalty waivers.</summary>
public sealed class PenaltyWaiversScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 70, Needs = Permission.SeeWaivers, Text = "Penalty waivers", Url = "/penalty-waivers", Key = "W", Note = "requests, decisions, report" },
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<WaiverActions>();
        services.AddScoped<IAccountPanel, WaiversOnAccount>();
    }
}
