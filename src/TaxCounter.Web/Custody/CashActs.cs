using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Custody;

/// <summary>What somebody may do with the cash of a drawer now.</summary>
/// <param name="Drawer">The drawer.</param>
/// <param name="Moves">They keep it, and it is open: drop, change, hand over.</param>
/// <param name="Counts">They may count it without closing it.</param>
public sealed record CashActs(Drawer Drawer, bool Moves, bool Counts);
