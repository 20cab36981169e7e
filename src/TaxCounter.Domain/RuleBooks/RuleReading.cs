namespace TaxCounter.Domain.RuleBooks;

/// <summary>One way to read the law, as the rule-book page shows it beside the others.</summary>
/// <param name="Id">Its name in the book.</param>
/// <param name="Says">What it says.</param>
/// <param name="Authority">Who says so.</param>
public sealed record RuleReading(string Id, string Says, Authority Authority);
