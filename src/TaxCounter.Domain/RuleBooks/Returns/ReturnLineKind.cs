namespace TaxCounter.Domain.RuleBooks;

/// <summary>How the amount of a line of a return comes about.</summary>
public enum ReturnLineKind
{
    /// <summary>The taxpayer says it.</summary>
    Entry = 1,

    /// <summary>The taxpayer says it, and it is not above another line.</summary>
    AtMost,

    /// <summary>The taxpayer says it column by column, and the columns add up to another line.</summary>
    Split,

    /// <summary>Other lines added and subtracted.</summary>
    Sum,

    /// <summary>The column's rate times another line.</summary>
    Rate,

    /// <summary>The column's rate times another line, or the tax collected if that is more.</summary>
    RateOrCollected,

    /// <summary>What the seller keeps for filing and paying in time.</summary>
    Discount,

    /// <summary>Penalty of a late return.</summary>
    Penalty,

    /// <summary>Interest of a late return.</summary>
    Interest,

    /// <summary>The license fee of the column's class for the receipts of another line.</summary>
    LicenseFee,
}
