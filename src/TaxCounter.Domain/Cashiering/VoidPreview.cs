using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a void would do, before it is done.</summary>
/// <param name="Reopened">What reopens.</param>
/// <param name="WhyNot">Why it cannot be voided; null when it can.</param>
public sealed record VoidPreview(IReadOnlyList<ReopenedObligation> Reopened, Refusal? WhyNot);
