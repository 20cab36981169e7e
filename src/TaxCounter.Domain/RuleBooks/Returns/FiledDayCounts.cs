namespace TaxCounter.Domain.RuleBooks;

/// <summary>Which day a return counts as filed, by how it came.</summary>
public enum FiledDayCounts
{
    /// <summary>The day of the postmark.</summary>
    Postmark = 1,

    /// <summary>The day it was delivered.</summary>
    Received,

    /// <summary>The day on which both the return and the payment were sent.</summary>
    SentWithPayment,
}
