namespace TaxCounter.Domain.Queue;

/// <summary>The tickets of the queue.</summary>
public interface ITickets
{
    /// <summary>By key, with its steps, to be changed in this transaction; null when there is none.</summary>
    Task<Ticket?> Find(TicketId id);

    /// <summary>The last number given out on a day; 0 for none.</summary>
    Task<int> LastNumber(DateOnly day);

    /// <summary>The tickets of a day that somebody waits with or is served with, in the order of their numbers, without their steps.</summary>
    Task<IReadOnlyList<Ticket>> Open(DateOnly day);

    /// <summary>All tickets of a day, in the order of their numbers, without their steps.</summary>
    Task<IReadOnlyList<Ticket>> OfDay(DateOnly day);

    /// <summary>The ticket that is called to or served at a person's window; null for none.</summary>
    Task<Ticket?> AtWindowOf(string person, DateOnly day);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Ticket ticket);
}
