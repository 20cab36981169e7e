using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>What waits for a second person, of every duty.</summary>
public sealed class SupervisorScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 40, Needs = Permission.SeeApprovals, Text = "Approvals", Url = "/supervisor/approvals", Key = "A", Note = "what needs a second person" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> Chips { get; } = [new(10, typeof(ApprovalsChipViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "all approvals"),
        new("D", "pending at least this many days"),
        new("F", "from amount"),
        new("W", "requested by"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<ApprovalsDesk>();
    }
}
