using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Reconciliation;

/// <summary>The screens of reconciliation.</summary>
public sealed class ReconciliationScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 62, Needs = Permission.SeeReceipts, Text = "Bank reconciliation", Url = "/reconciliation", Key = "K", Note = "bank, lockbox, and card files" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "all items"),
        new("C", "cards without a settlement"),
        new("E", "explained items"),
        new("F", "file to import"),
        new("M", "matched items"),
        new("O", "open items"),
        new("R", "reason"),
        new("S", "items in suspense"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
    }
}
