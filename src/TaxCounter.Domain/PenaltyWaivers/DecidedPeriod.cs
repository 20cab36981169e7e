using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a decision or its reversal came to for one period.</summary>
/// <param name="Before">The period before it, as of its day.</param>
/// <param name="Asked">What was asked for.</param>
/// <param name="Waived">What is waived by it, or taken back.</param>
/// <param name="After">What is owed after it.</param>
public sealed record DecidedPeriod(WaivablePeriod Before, Money Asked, Money Waived, WaivedAfter After);
