namespace TaxCounter.Domain.RuleBooks;

/// <summary>The discount of some taxes, by all readings of the law.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Name">As the return calls it: <c>Vendor's compensation</c>.</param>
/// <param name="TaxTypes">For which taxes.</param>
/// <param name="Rules">The rules of each reading, by the last day of the period.</param>
public sealed record DiscountSchedule(string Id, string Name, IReadOnlyList<string> TaxTypes, Choice<DatedRows<DiscountRule>> Rules);
