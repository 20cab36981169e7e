using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What was collected for one component of one obligation on a day; voids and money moved within the account taken into account.</summary>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period; with the location it decides which funds get the money.</param>
/// <param name="LocationCode">Where the place of business was in the period.</param>
/// <param name="Component">The part.</param>
/// <param name="Amount">How much; negative where a correction took more back than came in.</param>
public sealed record CollectedPart(string TaxType, Period Period, string LocationCode, Component Component, Money Amount);
