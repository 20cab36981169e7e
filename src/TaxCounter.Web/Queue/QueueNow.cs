using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Queue;

/// <summary>The queue of today as one person sees it: their window, the ticket at it, who waits, and who is next for them.</summary>
/// <param name="Tickets">Those that are not ended, or all of today.</param>
/// <param name="Windows">The windows that are open or paused.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record QueueNow(IReadOnlyList<Ticket> Tickets, IReadOnlyList<ServiceWindow> Windows, CounterAct Act)
{
    /// <summary>One's own window; null while none is open.</summary>
    public ServiceWindow? Mine => Windows.FirstOrDefault(w => Act.By.IsSamePerson(w.Opened.Person));

    /// <summary>The ticket that is called to one's window, or served at it.</summary>
    public Ticket? Current => Tickets.FirstOrDefault(t => t.State is TicketState.Called or TicketState.Serving && Act.By.IsSamePerson(t.Person ?? ""));

    /// <summary>Those that wait, in their order.</summary>
    public IReadOnlyList<Ticket> Waiting => QueueOrder.InOrder(Tickets, Act.At);

    /// <summary>One's own tickets on hold.</summary>
    public IReadOnlyList<Ticket> OnHold => [.. Tickets.Where(t => t.State == TicketState.OnHold && Act.By.IsSamePerson(t.Person ?? ""))];

    /// <summary>Who is next for one's window; null for nobody.</summary>
    public Ticket? Next => Mine is { } mine ? QueueOrder.Next(Tickets, mine, Windows, Act.At) : null;

    /// <summary>Services that somebody waits for and no window serves.</summary>
    public IReadOnlyList<CounterService> Unserved => QueueOrder.Unserved(Tickets, Windows);

    /// <summary>How long the one who waits longest has waited.</summary>
    public TimeSpan Longest => Waiting.Select(t => t.WaitedBy(Act.At)).DefaultIfEmpty().Max();

    /// <summary>What a list says beside a ticket that waits: why it is not for this window.</summary>
    public string Why(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        if (ticket.Person is not null)
        {
            return Act.By.IsSamePerson(ticket.Person) ? "sent to you" : $"sent to {ticket.PersonName}";
        }

        var others = Windows.Where(w => w.IsOpen && QueueOrder.MayCall(w, ticket, Windows)).Select(w => w.Number).ToList();
        return others.Count == 0 ? "no open window serves it" : Mine is { } mine && others.Contains(mine.Number) ? "" : others.Count == 1 ? $"window {others[0]}" : $"windows {string.Join(", ", others)}";
    }
}
