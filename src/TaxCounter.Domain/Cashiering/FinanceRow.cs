using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>One entry behind a figure of the finance sheet, with its share of the figure.</summary>
/// <param name="Entry">The line of the journal.</param>
/// <param name="Amount">What of it is in the figure.</param>
public sealed record FinanceRow(FinanceEntry Entry, Money Amount);
