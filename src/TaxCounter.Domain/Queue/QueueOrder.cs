namespace TaxCounter.Domain.Queue;

/// <summary>
/// Who is next, in one place: of the tickets that a window may call, kept appointments whose time has come, in the order of their times; then everybody in the order they
/// came; then who is early for an appointment. Nothing else counts: nobody is called before another that the same window may call and that stands before them.
/// </summary>
public static class QueueOrder
{
    /// <summary>The ticket that a window calls next; null where it may call none.</summary>
    public static Ticket? Next(IEnumerable<Ticket> waiting, ServiceWindow window, IReadOnlyCollection<ServiceWindow> windows, DateTime now) =>
        InOrder(waiting.Where(t => MayCall(window, t, windows)), now) is [var first, ..] ? first : null;

    /// <summary>Those that wait, in their order.</summary>
    public static IReadOnlyList<Ticket> InOrder(IEnumerable<Ticket> tickets, DateTime now) =>
        [.. tickets.Where(t => t.State == TicketState.Waiting).OrderBy(t => Rank(t, now)).ThenBy(t => t.Turn).ThenBy(t => t.Number)];

    /// <summary>
    /// Whether a window may call a ticket: it serves the service; somebody there speaks the language, or at no window that calls and serves it; and it does not wait for another
    /// person whose window calls.
    /// </summary>
    public static bool MayCall(ServiceWindow window, Ticket ticket, IReadOnlyCollection<ServiceWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(ticket);
        if (ticket.Person is { } person && windows.Any(w => w.IsOpen && Is(w.Opened.Person, person)))
        {
            return Is(window.Opened.Person, person);
        }

        return window.Services.Contains(ticket.Service)
            && (window.Languages.Contains(ticket.Language) || !windows.Any(w => w.IsOpen && w.Services.Contains(ticket.Service) && w.Languages.Contains(ticket.Language)));
    }

    /// <summary>How many wait for the same service before a ticket.</summary>
    public static int Before(Ticket ticket, IEnumerable<Ticket> waiting, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return InOrder(waiting.Where(t => t.Service == ticket.Service), now).TakeWhile(t => t.Id != ticket.Id).Count();
    }

    /// <summary>The services that somebody waits for and no window that calls serves.</summary>
    public static IReadOnlyList<CounterService> Unserved(IEnumerable<Ticket> waiting, IReadOnlyCollection<ServiceWindow> windows) =>
        [.. waiting.Where(t => t.State == TicketState.Waiting && !windows.Any(w => w.IsOpen && MayCall(w, t, windows))).Select(t => t.Service).Distinct().Order()];

    private static int Rank(Ticket ticket, DateTime now) => ticket.AppointedAt is not { } at ? 1 : at <= now ? 0 : 2;

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
