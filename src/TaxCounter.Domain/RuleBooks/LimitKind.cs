namespace TaxCounter.Domain.RuleBooks;

/// <summary>The decisions that have approval limits in the rule book.</summary>
public enum LimitKind
{
    /// <summary>Penalty is waived, or a waiver reversed.</summary>
    Waiver = 1,

    /// <summary>What was charged is corrected.</summary>
    Adjustment,

    /// <summary>Unapplied credit is applied or written off, or that is reversed, by one person at their own screen; held to the limits of adjustments.</summary>
    AppliedCredit,

    /// <summary>Money goes back to a taxpayer.</summary>
    Refund,

    /// <summary>A receipt is voided.</summary>
    Void,

    /// <summary>A payment plan is agreed on.</summary>
    Plan,

    /// <summary>A drawer is accepted with too much or too little in it.</summary>
    OverShort,

    /// <summary>A payment counts from a day before its business day; the amount is the penalty and interest that is not charged by it.</summary>
    Backdating,

    /// <summary>A posted payment is moved to another account or period; held to the limits of adjustments.</summary>
    MovedPayment,
}
