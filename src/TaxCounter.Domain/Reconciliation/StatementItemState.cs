namespace TaxCounter.Domain.Reconciliation;

/// <summary>Where a movement outside of the office stands.</summary>
public enum StatementItemState
{
    /// <summary>Nobody said yet what it is.</summary>
    Open = 1,

    /// <summary>Put aside until somebody knows, with the reason.</summary>
    InSuspense,

    /// <summary>It is what the office recorded: a deposit, a receipt, a settlement.</summary>
    Matched,

    /// <summary>The office has no record of its own for it, and somebody said what it is: a bank fee.</summary>
    Explained,
}
