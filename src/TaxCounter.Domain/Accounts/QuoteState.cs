namespace TaxCounter.Domain.Accounts;

/// <summary>How a quote stands today.</summary>
public enum QuoteState
{
    /// <summary>Its figures are still those of the rule book and the journal.</summary>
    Holds = 1,

    /// <summary>Something changed: on a day still to come it is another amount.</summary>
    Changed,

    /// <summary>Nothing of it is owed any more.</summary>
    Settled,

    /// <summary>Its last day is over.</summary>
    Past,
}
