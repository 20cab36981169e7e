namespace TaxCounter.Domain.Cashiering;

/// <summary>How two figures of the day stand to each other.</summary>
public enum TieState
{
    /// <summary>They agree to the cent.</summary>
    Ties = 1,

    /// <summary>One of them is not there yet.</summary>
    NotYet,

    /// <summary>They do not agree.</summary>
    Differs,
}
