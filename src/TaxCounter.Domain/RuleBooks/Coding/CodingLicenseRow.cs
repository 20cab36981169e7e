namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a proposed license costs from a day on.</summary>
/// <param name="FeeTable">The table or fee as said: <c>olt_retail_47_354</c>.</param>
/// <param name="FeeClass">The class of the license fees it is worked out by; null where none is known.</param>
/// <param name="Fee">The fee where no class is needed or known: <c>0.00</c>, <c>not in the rule book</c>.</param>
public sealed record CodingLicenseRow(string FeeTable, string? FeeClass, string? Fee);
