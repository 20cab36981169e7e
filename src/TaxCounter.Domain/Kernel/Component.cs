namespace TaxCounter.Domain.Kernel;

/// <summary>The parts an obligation is made of, in the order a column of figures shows them.</summary>
public enum Component
{
    /// <summary>The tax itself.</summary>
    Tax = 1,

    /// <summary>A fee that is the charge itself: a license, sewer use.</summary>
    Fee = 2,

    /// <summary>Penalty for lateness.</summary>
    Penalty = 3,

    /// <summary>Interest on unpaid tax.</summary>
    Interest = 4,

    /// <summary>Other fees on top: a returned check.</summary>
    OtherFee = 5,
}
