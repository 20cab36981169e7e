namespace TaxCounter.Domain.Journal;

/// <summary>Which act a posting records.</summary>
public enum PostingKind
{
    /// <summary>Tax or a fee is charged.</summary>
    Charge = 1,

    /// <summary>Penalty and interest are brought to what the rule book says.</summary>
    LateCharges,

    /// <summary>A payment at the counter, or one of the old system.</summary>
    Payment,

    /// <summary>A receipt is voided: the mirror of its payment.</summary>
    Void,

    /// <summary>Money moves between the parts of an account because an assessment fell.</summary>
    CreditMoved,

    /// <summary>A drawer gets its starting cash.</summary>
    DrawerOpened,

    /// <summary>A drawer counted over or short.</summary>
    DrawerOverShort,

    /// <summary>A drawer is turned in.</summary>
    DrawerAccepted,

    /// <summary>The bank validated a deposit.</summary>
    DepositBanked,

    /// <summary>Penalty is waived by a decision, or a waiver is reversed. What is granted is the sum of these.</summary>
    Waiver,

    /// <summary>What is waived follows the penalty: less when the penalty fell below what was granted, again up to it when the penalty grew.</summary>
    WaiverFollowed,

    /// <summary>Unapplied credit of an account pays what it owes, as of the day the credit arose.</summary>
    CreditApplied,

    /// <summary>A small unapplied credit is written off by the rule book, or that is reversed.</summary>
    CreditWrittenOff,

    /// <summary>What was charged is corrected by a decision, up or down, or such a correction is reversed.</summary>
    Adjustment,

    /// <summary>An amended return changes what was charged, up or down.</summary>
    Amendment,

    /// <summary>A refund is approved: unapplied credit, and interest the office owes on it, become payable to the taxpayer; or that is reversed.</summary>
    RefundApproved,

    /// <summary>A refund is paid by finance, or its payment came back or was stopped.</summary>
    RefundPaid,

    /// <summary>Money of a posted payment is taken off what it paid, to pay something else; or that is reversed.</summary>
    PaymentMoved,

    /// <summary>The bank did not pay a check: what it paid is owed again; or that is undone.</summary>
    CheckReturned,

    /// <summary>The bank paid a returned check after all.</summary>
    CheckRedeposited,

    /// <summary>A fee is charged on top of what is owed, outside of what penalty and interest run on; or that is taken back.</summary>
    FeeCharged,

    /// <summary>The bank credited what a lockbox or card file told, less the processor's fees; or that is undone.</summary>
    OutsideBanked,

    /// <summary>Money outside of the office waits in suspense until it is known what it is; or it leaves suspense.</summary>
    OutsideSuspended,

    /// <summary>The bank charged a fee; or that is undone.</summary>
    BankFeePaid,

    /// <summary>Cash leaves a drawer for the safe within the day.</summary>
    SafeDrop,

    /// <summary>A drawer gives large notes to the safe and gets small change for the same sum.</summary>
    ChangeOrder,

    /// <summary>A drawer passes from one clerk to another and does not hold what its receipts say.</summary>
    DrawerHandedOver,
}
