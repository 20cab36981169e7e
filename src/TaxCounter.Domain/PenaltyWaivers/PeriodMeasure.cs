using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How much of one obligation's penalty a request, a recommendation or a decision names.</summary>
/// <param name="Obligation">Which.</param>
/// <param name="Measure">How much.</param>
public sealed record PeriodMeasure(ObligationId Obligation, WaiverMeasure Measure);
