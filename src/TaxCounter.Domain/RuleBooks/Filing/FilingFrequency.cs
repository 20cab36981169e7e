namespace TaxCounter.Domain.RuleBooks;

/// <summary>How often a tax type is filed.</summary>
public enum FilingFrequency
{
    /// <summary>Each month.</summary>
    Monthly = 1,

    /// <summary>Each quarter.</summary>
    Quarterly,

    /// <summary>Each half year.</summary>
    Semiannual,

    /// <summary>Each year.</summary>
    Annual,
}
