namespace TaxCounter.Domain.RuleBooks;

/// <summary>One way to read the law where its sources do not agree.</summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="Id">Its name in the rule book, <c>thirty-day-period-or-part</c>.</param>
/// <param name="Says">What it says, in a sentence.</param>
/// <param name="Value">The rule itself.</param>
/// <param name="Authority">Who says so.</param>
public sealed record Reading<T>(string Id, string Says, T Value, Authority Authority);
