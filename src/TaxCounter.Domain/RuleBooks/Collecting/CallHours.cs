namespace TaxCounter.Domain.RuleBooks;

/// <summary>When the office telephones people who are late, by the clock of the office and on its business days.</summary>
/// <param name="From">Not before.</param>
/// <param name="To">Not from then on.</param>
public sealed record CallHours(TimeOnly From, TimeOnly To);
