using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A fee of the counter as it was charged in a visit, by the words and the amount of that day.</summary>
/// <param name="Code">The fee, as the rule book names it.</param>
/// <param name="Name">As said and printed.</param>
/// <param name="Count">How many.</param>
/// <param name="Each">What one costs.</param>
/// <param name="Account">The account it was charged to.</param>
/// <param name="Obligation">The counter fees of that account and month.</param>
public sealed record SoldFee(string Code, string Name, int Count, Money Each, AccountId Account, ObligationId Obligation)
{
    /// <summary>What they come to.</summary>
    public Money Total => new(Each.Cents * Count);

    /// <summary>As a receipt prints it: <c>2 × Copy of a license certificate at 5.00</c>.</summary>
    public string Says => Count == 1 ? Name : $"{Count} × {Name} at {Each}";
}
