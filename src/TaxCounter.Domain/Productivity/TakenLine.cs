using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Productivity;

/// <summary>The receipts of one clerk.</summary>
/// <param name="Key">The employee number.</param>
/// <param name="Says">Their name.</param>
/// <param name="Count">How many.</param>
/// <param name="Voided">How many of them were voided since.</param>
/// <param name="Amount">What those that stand come to.</param>
/// <param name="Before">How many in the other period.</param>
public sealed record TakenLine(string Key, string Says, int Count, int Voided, Money Amount, int Before);
