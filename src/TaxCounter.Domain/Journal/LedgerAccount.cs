namespace TaxCounter.Domain.Journal;

/// <summary>Where money stands in the office's books. docs/ledger.md says which act moves which.</summary>
public enum LedgerAccount
{
    /// <summary>What taxpayers owe, by obligation and component.</summary>
    Receivable = 1,

    /// <summary>Cash in a clerk's drawer.</summary>
    DrawerCash,

    /// <summary>Checks and money orders in a clerk's drawer.</summary>
    DrawerChecks,

    /// <summary>Card payments the processor has still to settle.</summary>
    CardClearing,

    /// <summary>The office's change fund, from which drawers get their starting cash.</summary>
    ChangeFund,

    /// <summary>Cash turned in and not yet banked.</summary>
    UndepositedCash,

    /// <summary>Checks and money orders turned in and not yet banked.</summary>
    UndepositedChecks,

    /// <summary>The bank account.</summary>
    Bank,

    /// <summary>Tax and fees charged, by tax type and fund.</summary>
    Revenue,

    /// <summary>Penalty charged.</summary>
    PenaltyRevenue,

    /// <summary>Interest charged.</summary>
    InterestRevenue,

    /// <summary>Other fees charged.</summary>
    FeeRevenue,

    /// <summary>Money of taxpayers that pays nothing yet: it is theirs.</summary>
    UnappliedCredit,

    /// <summary>What drawers counted over or short.</summary>
    OverShort,

    /// <summary>Payments of the old system, taken over with its export files.</summary>
    ImportClearing,

    /// <summary>Penalty that was waived: stands against penalty revenue, so that what was charged and what was forgiven can both be read.</summary>
    WaivedPenalty,

    /// <summary>Small credits that were written off.</summary>
    SmallCredits,

    /// <summary>Refunds that are approved and not paid yet: owed to taxpayers.</summary>
    RefundsPayable,

    /// <summary>Interest that the office owes on refunds.</summary>
    RefundInterest,

    /// <summary>Checks of the lockbox that are posted and that the bank has not credited yet.</summary>
    LockboxClearing,

    /// <summary>What the card processor keeps of card payments.</summary>
    CardFees,

    /// <summary>What the bank charges.</summary>
    BankFees,

    /// <summary>Money outside of the office that nobody knows yet whose it is.</summary>
    Suspense,

    /// <summary>Cash that clerks dropped to the safe, of drawers that are not accepted yet.</summary>
    SafeCash,
}
