namespace TaxCounter.Web.RuleBooks;

/// <summary>A table within a row.</summary>
/// <param name="Columns">Their heads.</param>
/// <param name="Rows">The cells.</param>
public sealed record RuleTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
