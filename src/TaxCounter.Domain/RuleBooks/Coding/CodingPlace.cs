namespace TaxCounter.Domain.RuleBooks;

/// <summary>One place of the office's territory and the location code it has day by day.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Municipality">The municipality; null where every municipality of the district counts.</param>
/// <param name="District">The school district or county; null where every district of the municipality counts.</param>
/// <param name="Development">The economic development district; null for a place outside of one.</param>
/// <param name="Codes">The location code by day.</param>
public sealed record CodingPlace(string Id, string? Municipality, string? District, string? Development, DatedRows<string> Codes);
