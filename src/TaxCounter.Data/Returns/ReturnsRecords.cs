using TaxCounter.Data.Duties;

namespace TaxCounter.Data.Returns;

/// <summary>The records of returns.</summary>
public sealed class ReturnsRecords : DutyRecords;
