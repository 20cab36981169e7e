namespace TaxCounter.Domain.RuleBooks;

/// <summary>From which day interest on a refund runs.</summary>
public enum RefundInterestStart
{
    /// <summary>So many days after the latest of due date, notice of suit, claim and payment.</summary>
    DaysAfterLatest = 1,

    /// <summary>So many days after the claim, and not before the overpayment; a payment before its due date counts as made on that.</summary>
    DaysAfterClaim,
}
