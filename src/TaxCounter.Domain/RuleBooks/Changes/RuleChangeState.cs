namespace TaxCounter.Domain.RuleBooks;

/// <summary>What became of a proposed change.</summary>
public enum RuleChangeState
{
    /// <summary>Waits for a second person.</summary>
    Proposed = 1,

    /// <summary>Its row is in the book.</summary>
    Approved,

    /// <summary>A second person said no.</summary>
    Denied,

    /// <summary>Who proposed it took it back.</summary>
    Withdrawn,
}
