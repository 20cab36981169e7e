namespace TaxCounter.Domain.Collections;

/// <summary>In which order overdue accounts are worked.</summary>
public enum OverdueOrder
{
    /// <summary>The most money first.</summary>
    Amount = 1,

    /// <summary>The longest overdue first.</summary>
    Age,
}
