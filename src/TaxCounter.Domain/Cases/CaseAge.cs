namespace TaxCounter.Domain.Cases;

/// <summary>Days from the beginning of a case to its decision, or to a day while it has none.</summary>
/// <param name="AtLeast">At least so many; null for any.</param>
/// <param name="AtMost">At most so many; null for any.</param>
/// <param name="On">The day up to which undecided cases are counted.</param>
public sealed record CaseAge(int? AtLeast, int? AtMost, DateOnly On);
