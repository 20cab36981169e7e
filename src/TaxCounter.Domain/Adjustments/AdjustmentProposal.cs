using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Domain.Adjustments;

/// <summary>A correction that the program found on an account: the reason, why, and the worksheet filled in. A clerk looks at it and confirms it, or leaves the charge as it is.</summary>
/// <param name="Says">What was found, in a sentence.</param>
/// <param name="Request">The form, filled in.</param>
/// <param name="Change">By how much the charges would change; below zero where they fall.</param>
public sealed record AdjustmentProposal(string Says, AdjustmentRequest Request, Money Change)
{
    /// <summary>The discount that it is about; null for anything else.</summary>
    public OpenDiscount? Discount { get; init; }

    /// <summary>The mark of its facts.</summary>
    public string Facts => Discount?.Facts ?? FoundFacts.Of([Request.ReasonCode, .. Request.Periods.Select(p => (object)p.Obligation.Value), Says]);
}
