using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Registering;

/// <summary>One more place of business of a business that registers.</summary>
/// <param name="TradeName">The name over its door.</param>
/// <param name="Address">Where it is.</param>
/// <param name="OpenedOn">Its first day of business.</param>
public sealed record NewPlace(string TradeName, Address Address, DateOnly OpenedOn)
{
    /// <summary>The most places of one registration, the first among them.</summary>
    public const int Most = 20;
}
