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

    /// <summary>The office's change fund, from which drawers get their float.</summary>
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
}

/// <summary>The two sides of the journal.</summary>
public enum Side
{
    /// <summary>Left: assets grow.</summary>
    Debit = 1,

    /// <summary>Right: revenue and what is owed to others grow.</summary>
    Credit = 2,
}

/// <summary>Which act a posting records.</summary>
public enum PostingKind
{
    /// <summary>Tax or a fee is charged.</summary>
    Charge = 1,

    /// <summary>Penalty and interest are brought to what the rule book says.</summary>
    Assessment,

    /// <summary>A payment at the counter, or one of the old system.</summary>
    Payment,

    /// <summary>A receipt is voided: the mirror of its payment.</summary>
    Void,

    /// <summary>Money moves between the parts of an account because an assessment fell.</summary>
    CreditMoved,

    /// <summary>A drawer gets its float.</summary>
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
}
