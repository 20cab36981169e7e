using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>The screens of cash that changes hands within the day, and of the safe.</summary>
public sealed class CustodyScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 55, Needs = Permission.SeeCash, Text = "The safe", Url = "/custody/safe", Key = "7", Note = "cash dropped and turned in, by drawer" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("C", "change order; count the safe"),
        new("D", "drawer"),
        new("H", "hand the drawer over"),
        new("M", "drop cash to the safe"),
        new("P", "print"),
        new("Q", "count the drawer without closing it"),
        new("R", "reason"),
        new("V", "the safe (vault)"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnDrawer { get; } = [new(10, typeof(SlipsOfDrawerViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> BesideDrawer { get; } = [new(10, typeof(CashActsViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnDrawers { get; } = [new(10, typeof(SafeCardViewComponent))];
}
