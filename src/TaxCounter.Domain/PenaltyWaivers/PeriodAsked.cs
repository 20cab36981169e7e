using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>How much is asked for one obligation.</summary>
/// <param name="Obligation">Which.</param>
/// <param name="Measure">How much.</param>
public sealed record PeriodAsked(ObligationId Obligation, WaiverMeasure Measure);
