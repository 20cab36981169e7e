namespace TaxCounter.Domain.Journal;

/// <summary>What became of a request to reopen a closed day.</summary>
public enum ReopeningOutcome
{
    /// <summary>Waits for a second person.</summary>
    Pending = 1,

    /// <summary>The day is open again.</summary>
    Approved,

    /// <summary>The day stays closed.</summary>
    Denied,
}
