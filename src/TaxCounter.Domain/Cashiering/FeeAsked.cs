using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A fee of the counter that a customer asks for in the visit: three copies of a certificate.</summary>
/// <param name="Code">The fee, as the rule book names it.</param>
/// <param name="Count">How many.</param>
/// <param name="Account">The account it is charged to.</param>
public sealed record FeeAsked(string Code, int Count, AccountId Account)
{
    /// <summary>The most of one fee in a visit; more is a slip of the finger.</summary>
    public const int Most = 99;
}
