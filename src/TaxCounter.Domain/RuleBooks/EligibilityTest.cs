namespace TaxCounter.Domain.RuleBooks;

/// <summary>What has to be so before an adjustment for a reason can be made.</summary>
public enum EligibilityTest
{
    /// <summary>A supporting document is in the case.</summary>
    Evidence = 1,

    /// <summary>The right amount is below what was charged.</summary>
    Lower,

    /// <summary>The same amount was charged twice.</summary>
    ChargedTwice,

    /// <summary>The account's registration ended before the period began.</summary>
    ClosedBefore,

    /// <summary>The return was filed and paid by the due date.</summary>
    InTime,

    /// <summary>The return or its payment came after the due date.</summary>
    NotInTime,

    /// <summary>Money that was paid can still be claimed back.</summary>
    RefundRight,

    /// <summary>Only a small rest of the tax or fee is owed, and no penalty or interest.</summary>
    SmallRest,

    /// <summary>No adjustment for the same reason stands on the period.</summary>
    NotTwice,
}
