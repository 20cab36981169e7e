namespace TaxCounter.Domain.RuleBooks;

/// <summary>A license that the coding can propose.</summary>
/// <param name="Id">As rules name it: <c>retail</c>.</param>
/// <param name="Name">As said: <c>hotel (by the room)</c>.</param>
/// <param name="Rows">Its table or fee, by day.</param>
public sealed record CodingLicense(string Id, string Name, DatedRows<CodingLicenseRow> Rows);
