using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Adjustments;

/// <summary>The screens of adjustments.</summary>
public sealed class AdjustmentsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 72, Needs = Permission.SeeAdjustments, Text = "Adjustments", Url = "/adjustments", Key = "J", Note = "charges that were wrong" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "audit trail; approve"),
        new("B", "eleventh reason"),
        new("C", "twelfth reason"),
        new("D", "adjust a charge; decide; deny"),
        new("E", "change the worksheet"),
        new("F", "first that was found"),
        new("H", "thirteenth reason"),
        new("I", "fourteenth reason"),
        new("K", "back"),
        new("L", "leave as it is"),
        new("M", "move a payment instead"),
        new("N", "enter an amended return instead; next discount"),
        new("O", "fifteenth reason"),
        new("P", "post; print"),
        new("R", "recall; return with a question; deny a reversal"),
        new("S", "save; submit"),
        new("V", "reversal; reverse"),
        new("W", "what is wrong"),
        new("X", "withdraw"),
        new("Z", "print the form"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<AdjustmentActions>();
        services.AddScoped<AdjustmentDesk>();
        services.AddScoped<IAccountPanel, AdjustmentsOnAccount>();
    }
}
