using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What one fund gets of the day.</summary>
/// <param name="Code">The fund's code.</param>
/// <param name="Name">As a report prints it.</param>
/// <param name="Amount">How much.</param>
public sealed record FundLine(string Code, string Name, Money Amount);
