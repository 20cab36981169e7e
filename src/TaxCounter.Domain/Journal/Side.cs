namespace TaxCounter.Domain.Journal;

/// <summary>The two sides of the journal.</summary>
public enum Side
{
    /// <summary>Left: assets grow.</summary>
    Debit = 1,

    /// <summary>Right: revenue and what is owed to others grow.</summary>
    Credit = 2,
}
