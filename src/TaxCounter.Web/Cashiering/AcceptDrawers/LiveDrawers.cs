using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Cashiering;

/// <summary>The drawers of a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Drawers">By number.</param>
/// <param name="Limit">Cash above which a drawer should turn some in; null where the rule book has no limit.</param>
public sealed record LiveDrawers(DateOnly Day, IReadOnlyList<DrawerOfDay> Drawers, Money? Limit);
