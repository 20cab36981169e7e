using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>Cash of one drawer that lies in the safe.</summary>
/// <param name="Drawer">Its key.</param>
/// <param name="Number">The number on it.</param>
/// <param name="Clerk">Who keeps it, or kept it last.</param>
/// <param name="Day">Its business day.</param>
/// <param name="State">Where it is in its day.</param>
/// <param name="Dropped">Dropped within the day; the drawer is not accepted yet.</param>
/// <param name="TurnedIn">Accepted and not at the bank yet.</param>
public sealed record SafeLine(DrawerId Drawer, int Number, string Clerk, DateOnly Day, DrawerState State, Money Dropped, Money TurnedIn)
{
    /// <summary>Both.</summary>
    public Money Cash => Dropped + TurnedIn;
}
