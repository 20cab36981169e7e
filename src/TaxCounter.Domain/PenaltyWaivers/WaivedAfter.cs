using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What an obligation would look like after a waiver.</summary>
/// <param name="Balance">What would be owed.</param>
/// <param name="Credit">What would become unapplied credit because it was paid.</param>
public sealed record WaivedAfter(ObligationBalance Balance, Money Credit);
