using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>The cards that were charged on a day, and what of them a settlement told.</summary>
/// <param name="Count">How many.</param>
/// <param name="Taken">What they come to.</param>
/// <param name="Settled">Of it, what is matched to a settlement.</param>
/// <param name="Explained">Of it, what somebody explained.</param>
public sealed record CardsOfDay(int Count, Money Taken, Money Settled, Money Explained);
