namespace TaxCounter.Domain.RuleBooks;

/// <summary>Whether a last day that is no business day moves to the next one.</summary>
public enum LastDayMoves
{
    /// <summary>The law says so.</summary>
    Yes = 1,

    /// <summary>It stays.</summary>
    No,

    /// <summary>The law does not say: it stays, and the business day before is the safe one.</summary>
    Open,
}
