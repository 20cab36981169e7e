using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What is known already when a clerk opens the form of a reason.</summary>
/// <param name="Request">What was found for the reason; empty where nothing was.</param>
/// <param name="Rows">What is known of every period, chosen or not.</param>
public sealed record AdjustmentKnown(AdjustmentRequest Request, IReadOnlyDictionary<ObligationId, AdjustmentInput> Rows);
