namespace TaxCounter.Domain.RuleBooks;

/// <summary>Whose place decides the local rate of a sale.</summary>
public enum SalePlace
{
    /// <summary>The seller's.</summary>
    Origin = 1,

    /// <summary>Where the buyer receives it.</summary>
    Destination = 2,
}
