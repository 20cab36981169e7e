namespace TaxCounter.Domain.RuleBooks;

/// <summary>How often a tax is filed, by all readings of the law.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="TaxTypes">For which taxes.</param>
/// <param name="Tests">The tests in their order.</param>
public sealed record FilingSchedule(string Id, IReadOnlyList<string> TaxTypes, Choice<IReadOnlyList<FilingTest>> Tests);
