using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One's own drawer at a glance, for the top bar of every page.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">The number on it.</param>
/// <param name="State">Where it is in its day.</param>
/// <param name="BusinessDay">Its day.</param>
/// <param name="Cash">Bills and coins in it by the receipts, starting cash included; never shown before its count.</param>
public sealed record DrawerGlance(DrawerId Id, int Number, DrawerState State, DateOnly BusinessDay, Money Cash)
{
    /// <summary>Others that still want something of their clerk: a count, or the reason for a difference.</summary>
    public IReadOnlyList<DrawerLeft> Left { get; init; } = [];
}
