using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>A card that was charged at the counter and that no settlement of a processor tells of yet.</summary>
/// <param name="Tender">Its key.</param>
/// <param name="Receipt">The number of its receipt.</param>
/// <param name="BusinessDay">The day it was charged.</param>
/// <param name="Drawer">The drawer of the receipt.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reference">The terminal's reference.</param>
/// <param name="LastFour">The last four digits of the card.</param>
public sealed record UnsettledCard(TenderId Tender, string Receipt, DateOnly BusinessDay, int Drawer, Money Amount, string Reference, string LastFour);
