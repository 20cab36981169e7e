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
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "audit trail; as recommended"),
        new("B", "recall"),
        new("D", "decide; save draft; deny"),
        new("E", "penalty steps"),
        new("K", "back"),
        new("L", "approve all"),
        new("N", "name"),
        new("O", "amounts"),
        new("P", "another amount"),
        new("R", "recommend; return with a question; deny"),
        new("S", "submit; recommend"),
        new("V", "penalty waiver; reversal"),
        new("W", "reason"),
        new("X", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<WaiverActions>();
        services.AddScoped<IAccountPanel, WaiversOnAccount>();
    }
}
