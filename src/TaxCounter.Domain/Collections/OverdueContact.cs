namespace TaxCounter.Domain.Collections;

/// <summary>Which accounts a list shows by their last contact.</summary>
public enum OverdueContact
{
    /// <summary>All.</summary>
    Any,

    /// <summary>Nobody contacted them yet.</summary>
    Never,

    /// <summary>Not in the last seven days.</summary>
    NotThisWeek,

    /// <summary>Not in the last thirty days.</summary>
    NotThisMonth,

    /// <summary>In the last seven days.</summary>
    ThisWeek,
}
