using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a drawer took for one tax and one part of it, voided receipts left out.</summary>
/// <param name="TaxType">The tax type's code; none for credit that stays on accounts.</param>
/// <param name="Component">The part; none for credit.</param>
/// <param name="Amount">What it comes to.</param>
public sealed record TaxTotal(string? TaxType, Component? Component, Money Amount);
