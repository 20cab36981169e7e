namespace TaxCounter.Domain.Reconciliation;

/// <summary>What one line of an outside file tells of; a hint for whom to look for, never a proof.</summary>
public enum ItemKind
{
    /// <summary>The bank means something by it that is no standard meaning: somebody explains it.</summary>
    Unknown = 1,

    /// <summary>A deposit from the counter.</summary>
    Deposit,

    /// <summary>All that came to a lockbox on a day.</summary>
    LockboxDeposit,

    /// <summary>Money that came electronically, a card settlement among others.</summary>
    Electronic,

    /// <summary>A wire transfer.</summary>
    Wire,

    /// <summary>A check or debit that came back unpaid.</summary>
    Returned,

    /// <summary>What the bank charges.</summary>
    Fee,

    /// <summary>Other money in.</summary>
    OtherCredit,

    /// <summary>Other money out.</summary>
    OtherDebit,

    /// <summary>One check in a lockbox.</summary>
    LockboxCheck,

    /// <summary>One sale by card.</summary>
    CardSale,

    /// <summary>One refund to a card.</summary>
    CardRefund,
}
