using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Deposits;

/// <summary>The screens of deposits.</summary>
public sealed class DepositsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 60, Needs = Permission.SeeReceipts, Text = "Deposits", Url = "/deposits", Key = "B", Note = "from the drawers to the bank" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("N", "new deposit"),
        new("P", "slip; print"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<DepositPages>();
    }
}
