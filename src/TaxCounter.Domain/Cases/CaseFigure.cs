namespace TaxCounter.Domain.Cases;

/// <summary>Which of its amounts a case is about where it waits for a second person.</summary>
public enum CaseFigure
{
    /// <summary>No amount.</summary>
    None,

    /// <summary>What is requested in all.</summary>
    Requested,

    /// <summary>What is recommended in all.</summary>
    Recommended,

    /// <summary>What was granted in all.</summary>
    Granted,
}
