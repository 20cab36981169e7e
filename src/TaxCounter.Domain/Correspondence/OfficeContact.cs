namespace TaxCounter.Domain.Correspondence;

/// <summary>How a customer reaches the office about a letter.</summary>
/// <param name="Phone">The telephone as printed; empty where the office gives none.</param>
public sealed record OfficeContact(string Phone);
