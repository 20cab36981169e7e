namespace TaxCounter.Domain.Reconciliation;

/// <summary>What of the office a movement outside of it can be.</summary>
public enum MatchKind
{
    /// <summary>A bag the office took to the bank.</summary>
    Deposit = 1,

    /// <summary>All checks of a lockbox on a day, from the lockbox file.</summary>
    LockboxFile,

    /// <summary>What the card processor settled, from its file.</summary>
    CardFile,

    /// <summary>A receipt: its card was settled; or its check may be the one that came back, and is not recorded yet.</summary>
    Receipt,

    /// <summary>A check that is recorded as returned.</summary>
    ReturnedCheck,

    /// <summary>The receipt by which it was posted as a payment.</summary>
    Posted,
}
