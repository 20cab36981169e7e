using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the drawer page shows.</summary>
/// <param name="Drawer">The drawer the clerk keeps today; null when there is none.</param>
/// <param name="Last">The last one they kept.</param>
/// <param name="Form">The form that opens one.</param>
/// <param name="Today">The office's day.</param>
/// <param name="OverLimit">More cash than the rule book allows in a drawer.</param>
/// <param name="OpenedAt">When the drawer was opened, by the wall clock of the office.</param>
public sealed record DrawerPage(Drawer? Drawer, Drawer? Last, OpenDrawerForm Form, DateOnly Today, bool OverLimit, DateTime OpenedAt)
{
    /// <summary>Drawers of earlier days that they have not counted, and those without the reason for a difference.</summary>
    public IReadOnlyList<Drawer> Left { get; init; } = [];

    /// <summary>The drawer of an earlier day that is finished before a new one opens; null where there is none.</summary>
    public Drawer? First => Drawer is null ? Left.FirstOrDefault(d => d.IsOfFormerDay(Today)) : null;
}
