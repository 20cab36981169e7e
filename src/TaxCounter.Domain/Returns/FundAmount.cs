using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>What one fund gets of a return.</summary>
/// <param name="Fund">The fund's code.</param>
/// <param name="Amount">Below zero where it gives back.</param>
public sealed record FundAmount(string Fund, Money Amount);
