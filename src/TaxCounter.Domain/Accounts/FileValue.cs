namespace TaxCounter.Domain.Accounts;

/// <summary>A value that is to hold from a day on.</summary>
/// <param name="Part">Of what.</param>
/// <param name="From">The first day.</param>
/// <param name="Value">As <see cref="FileText"/> keeps it.</param>
/// <param name="Officer">Which owner or officer; empty where it is about none.</param>
public sealed record FileValue(FilePart Part, DateOnly From, string Value, Guid Officer = default);
