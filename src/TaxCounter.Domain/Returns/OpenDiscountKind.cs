namespace TaxCounter.Domain.Returns;

/// <summary>What is wrong with the discount in a charge.</summary>
public enum OpenDiscountKind
{
    /// <summary>It was kept, and the return was not paid in time.</summary>
    Lost = 1,

    /// <summary>It was not allowed, and the return was filed and paid in time.</summary>
    Restored,
}
