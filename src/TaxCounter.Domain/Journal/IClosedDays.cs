namespace TaxCounter.Domain.Journal;

/// <summary>The business days that are closed: the journal takes no posting of theirs.</summary>
public interface IClosedDays
{
    /// <summary>Whether a day is closed. What was once asked within a transaction is not asked again.</summary>
    Task<bool> IsClosed(DateOnly day);

    /// <summary>The closing of a day that is in force; null while it is open.</summary>
    Task<ClosedDay?> Find(DateOnly day);

    /// <summary>Adds a closing to the current transaction.</summary>
    void Add(ClosedDay day);

    /// <summary>Adds a request to reopen a day to the current transaction.</summary>
    void Add(DayReopening reopening);

    /// <summary>The request to reopen a day that waits; null where none does.</summary>
    Task<DayReopening?> Reopening(DateOnly day);

    /// <summary>How often a day was closed, and how often its reopening was asked for.</summary>
    Task<(int Closings, int Requests)> Count(DateOnly day);

    /// <summary>The next business day, where it was opened on a day; null where it was not.</summary>
    Task<OpenedDay?> OpenedAfter(DateOnly day);

    /// <summary>Adds a day that is opened to the current transaction.</summary>
    void Add(OpenedDay day);
}
