namespace TaxCounter.Domain.RuleBooks;

/// <summary>What ends the running of a penalty.</summary>
public enum PenaltyEnd
{
    /// <summary>The payment of the tax.</summary>
    Paid = 1,

    /// <summary>The filing of the return.</summary>
    Filed = 2,
}
