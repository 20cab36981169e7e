using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>Starting cash of the change fund that is in a drawer, or did not come back from one.</summary>
/// <param name="Drawer">Its key.</param>
/// <param name="Number">The number on it.</param>
/// <param name="Clerk">Who keeps it, or kept it last.</param>
/// <param name="Day">Its business day.</param>
/// <param name="State">Where it is in its day.</param>
/// <param name="Cash">How much.</param>
public sealed record ChangeFundLine(DrawerId Drawer, int Number, string Clerk, DateOnly Day, DrawerState State, Money Cash);
