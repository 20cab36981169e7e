using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>One row of a license table: gross receipts of at least <paramref name="From"/> (and less than the next row's) cost <paramref name="Fee"/>.</summary>
/// <param name="From">"As much as": in the row.</param>
/// <param name="Fee">For a year.</param>
public readonly record struct FeeBracket(Money From, Money Fee);
