namespace TaxCounter.Domain.Returns;

/// <summary>What a discrepancy leads to.</summary>
public enum DiscrepancyOutcome
{
    /// <summary>The account is right.</summary>
    Nothing = 1,

    /// <summary>A return is entered or amended.</summary>
    Return,

    /// <summary>What was charged is adjusted.</summary>
    Adjustment,

    /// <summary>Money is refunded.</summary>
    Refund,
}
