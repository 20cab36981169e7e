namespace TaxCounter.Domain.RuleBooks;

/// <summary>How an amount is held against a threshold.</summary>
public enum Comparison
{
    /// <summary>It equals or exceeds the threshold.</summary>
    AtLeast = 1,

    /// <summary>It exceeds the threshold.</summary>
    MoreThan,

    /// <summary>It is below the threshold.</summary>
    LessThan,

    /// <summary>It is below the threshold or equals it.</summary>
    AtMost,
}
