using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>What credit of one day pays of one obligation.</summary>
/// <param name="Obligation">Which.</param>
/// <param name="AroseOn">The day the credit arose, from which it counts.</param>
/// <param name="Amount">More than nothing.</param>
public sealed record CreditPart(Obligation Obligation, DateOnly AroseOn, Money Amount);
