using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>When a period was paid.</summary>
/// <param name="Period">Which period.</param>
/// <param name="PaidOn">The day.</param>
/// <param name="Today">The day on which the payment was recorded.</param>
internal sealed record OldPaymentFacts(Period Period, DateOnly PaidOn, DateOnly Today);
