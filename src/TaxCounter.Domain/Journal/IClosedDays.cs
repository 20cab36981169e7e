namespace TaxCounter.Domain.Journal;

/// <summary>The business days that are closed: the journal takes no posting of theirs.</summary>
public interface IClosedDays
{
    /// <summary>Whether a day is closed. What was once asked within a transaction is not asked again.</summary>
    Task<bool> IsClosed(DateOnly day);

    /// <summary>The closing of a day; null while it is open.</summary>
    Task<ClosedDay?> Find(DateOnly day);

    /// <summary>Adds a closing to the current transaction.</summary>
    void Add(ClosedDay day);
}
