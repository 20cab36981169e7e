using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Returns;

/// <summary>Returns: recomputed line by line.</summary>
public sealed class ReturnsDuty : Duty;
