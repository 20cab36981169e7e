using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>One's drawer in a few words.</summary>
/// <param name="Drawer">The drawer worked with; null when there is none.</param>
/// <param name="OverLimit">More cash than the rule book allows.</param>
/// <param name="IsOfEarlierDay">It was opened on an earlier day.</param>
/// <param name="Last">The one kept last, when none is worked with.</param>
/// <param name="Today">The office's day.</param>
public sealed record DrawerNews(DrawerGlance? Drawer, bool OverLimit, bool IsOfEarlierDay, Drawer? Last, DateOnly Today);
