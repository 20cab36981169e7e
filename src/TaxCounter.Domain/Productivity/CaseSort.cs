namespace TaxCounter.Domain.Productivity;

/// <summary>The cases that are reported by outcome and age.</summary>
public enum CaseSort
{
    /// <summary>Penalty waivers.</summary>
    Waiver = 1,

    /// <summary>Adjustments.</summary>
    Adjustment,

    /// <summary>Payment plans.</summary>
    Plan,

    /// <summary>License applications.</summary>
    License,
}
