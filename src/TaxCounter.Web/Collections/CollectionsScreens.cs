using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>The screens of overdue accounts.</summary>
public sealed class CollectionsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 30, Needs = Permission.SeeOverdue, Text = "Overdue accounts", Url = "/collections/overdue", Key = "O", Note = "by amount or by age" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "by amount"),
        new("E", "by age"),
        new("L", "minimum amount"),
    ];
}
