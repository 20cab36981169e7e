using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Coding;

/// <summary>The coding of businesses: the assistant that proposes it, and the review of what accounts carry.</summary>
public sealed class CodingDuty : Duty;
