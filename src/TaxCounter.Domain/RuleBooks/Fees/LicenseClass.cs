namespace TaxCounter.Domain.RuleBooks;

/// <summary>A class of license.</summary>
/// <param name="Id">As a verb has it: <c>retail</c>.</param>
/// <param name="Name">As said: <c>Retail dealer</c>.</param>
/// <param name="Fees">By the license year's first day.</param>
public sealed record LicenseClass(string Id, string Name, DatedRows<LicenseFee> Fees);
