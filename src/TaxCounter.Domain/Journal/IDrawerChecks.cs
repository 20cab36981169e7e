using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Journal;

/// <summary>The drawers, as the journal asks about them before it writes.</summary>
public interface IDrawerChecks
{
    /// <summary>Why nothing can be posted into or out of a drawer as it stands at the end of the act; null when it can.</summary>
    /// <param name="drawer">Which.</param>
    /// <param name="need">What must be true of it.</param>
    /// <param name="by">Who posts.</param>
    /// <param name="business">The business day it is posted to: the drawer's own.</param>
    /// <param name="today">The office's day: money comes in only on the drawer's own day.</param>
    Task<Refusal?> WhyNotPost(DrawerId drawer, DrawerNeed need, StaffId by, DateOnly business, DateOnly today);
}
