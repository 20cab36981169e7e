namespace TaxCounter.Domain.RuleBooks;

/// <summary>How the right amount of an adjustment is worked out.</summary>
public enum WorksheetKind
{
    /// <summary>It is said: an amended return, an order.</summary>
    RightAmount = 1,

    /// <summary>Nothing was to be charged.</summary>
    Cancel,

    /// <summary>The taxable amount at the rate of the right place.</summary>
    RateDifference,

    /// <summary>The tax less the discount of a return that was filed and paid in time.</summary>
    Discount,

    /// <summary>The sewer fee for the average of the last readings.</summary>
    SewerAverage,

    /// <summary>The fee less what extra carts that are not there were charged.</summary>
    Carts,

    /// <summary>The fee less its share of the months in which nobody was there.</summary>
    Vacancy,

    /// <summary>What was charged less a small rest that is still owed.</summary>
    WriteOff,
}
