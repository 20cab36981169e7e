using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>A return that an account should have filed and did not.</summary>
/// <param name="TaxType">Which tax.</param>
/// <param name="Period">For which period.</param>
/// <param name="DueOn">When it was due.</param>
public sealed record MissingReturn(string TaxType, Period Period, DateOnly DueOn);
