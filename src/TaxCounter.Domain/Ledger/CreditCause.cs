namespace TaxCounter.Domain.Ledger;

/// <summary>Why a taxpayer's money pays nothing, as the journal shows it.</summary>
public enum CreditCause
{
    /// <summary>The same was paid a second time, or twice as much as was owed.</summary>
    PaidTwice = 1,

    /// <summary>Two digits of the amount changed places.</summary>
    SwappedDigits,

    /// <summary>Another period owes exactly this much.</summary>
    WrongPeriod,

    /// <summary>An amended return lowered the tax.</summary>
    Amended,

    /// <summary>A penalty was waived after it was paid.</summary>
    Waived,

    /// <summary>More was paid than was owed, and nothing shows why.</summary>
    Unapplied,

    /// <summary>What was charged was lowered.</summary>
    Adjusted,

    /// <summary>Penalty or interest fell after it was paid, because a payment counted from an earlier day.</summary>
    LateChargesFell,

    /// <summary>A posted payment was moved to this account, and nothing it was meant for took all of it.</summary>
    Moved,
}
