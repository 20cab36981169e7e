namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// A rule with all its readings. Which one is in force is itself a dated row, so that a change of mind holds from its day on and in none before.
/// </summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="Readings">Every reading, in force or not.</param>
/// <param name="InForce">Which one is in force from which day on.</param>
public sealed record Choice<T>(IReadOnlyList<Reading<T>> Readings, DatedRows<Reading<T>> InForce);
