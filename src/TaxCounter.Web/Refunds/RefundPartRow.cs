using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Refunds;

/// <summary>One credit of a claim as its pages show it.</summary>
/// <param name="Part">The part of the claim.</param>
/// <param name="Account">Whose credit.</param>
/// <param name="From">The obligation that was paid too much; null for money without one.</param>
/// <param name="Credit">The credit as it is now; null when it is used up.</param>
/// <param name="Interest">The interest if it is refunded today, or on the day it was approved.</param>
public sealed record RefundPartRow(RefundPart Part, Account Account, Obligation? From, OpenCredit? Credit, Result<Calculation> Interest)
{
    /// <summary>The interest as an amount; none where no law is known.</summary>
    public Money InterestAmount => Interest is { Refusal: null } known && Money.TryParse(known.Value.Result, out var interest) ? interest : Money.Zero;
}
