using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Productivity;

/// <summary>The reports of productivity, and the rows behind each figure.</summary>
public sealed class ProductivityScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 88, Needs = Permission.SeeOwnFigures, Text = "Productivity", Url = "/productivity", Key = "9P", Note = "contacts, minutes, receipts, cases; beside another period" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnStart { get; } = [new(15, typeof(MyWorkViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("P", "print the report"),
        new("X", "export the report"),
    ];
}
