namespace TaxCounter.Domain.RuleBooks;

/// <summary>The appeal period of some taxes.</summary>
/// <param name="Id">Its name in the rule book; also the name by which a tax is asked that the office does not collect (<c>inheritance</c>).</param>
/// <param name="Name">As said: <c>Inheritance tax</c>.</param>
/// <param name="TaxTypes">For which taxes of the office.</param>
/// <param name="Rows">The rule, by the notice's day.</param>
public sealed record AppealPeriod(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<AppealRule> Rows);
