namespace TaxCounter.Domain.Collections;

/// <summary>In which order overdue accounts are worked.</summary>
public enum OverdueOrder
{
    /// <summary>The most overdue first; among equals the longest overdue.</summary>
    Amount = 1,

    /// <summary>The longest overdue first; among equals the most overdue.</summary>
    Age,
}
