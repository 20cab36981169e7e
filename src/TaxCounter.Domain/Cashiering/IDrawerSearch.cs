using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Reads drawers for reports and the top bar.</summary>
public interface IDrawerSearch
{
    /// <summary>The sums of one drawer; null when there is none.</summary>
    Task<DrawerReport?> Of(DrawerId id);

    /// <summary>The drawer a clerk opened last, whatever became of it; null when they never had one.</summary>
    Task<Drawer?> LastOf(StaffId clerk);

    /// <summary>The drawer a clerk works with; null when there is none.</summary>
    Task<DrawerGlance?> Glance(StaffId clerk);

    /// <summary>The tenders of a drawer that a difference may come from, at most a hundred; the detective looks at them.</summary>
    Task<IReadOnlyList<TenderSeen>> Suspects(Drawer drawer);
}
