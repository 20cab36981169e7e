using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Reconciliation;

/// <summary>The screens of reconciliation.</summary>
public sealed class ReconciliationScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 62, Needs = Permission.SeeReceipts, Text = "Bank reconciliation", Url = "/reconciliation", Key = "M", Note = "bank, lockbox, and card files" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("F", "file to import"),
        new("1 – 9", "open an item of the list; match with that record"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
    }
}
