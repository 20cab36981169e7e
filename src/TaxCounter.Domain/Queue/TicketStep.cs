using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Queue;

/// <summary>One thing that was done with a ticket, and how long it was before that where it was. Waiting and service times are sums of these; never changed.</summary>
public sealed class TicketStep
{
    private TicketStep() => Made = null!;

    public TicketId TicketId { get; private init; }

    /// <summary>1, 2, 3 … of the ticket.</summary>
    public int Number { get; private init; }

    public TicketVerb Verb { get; private init; }

    public TicketState From { get; private init; }

    public TicketState To { get; private init; }

    /// <summary>How many whole seconds the ticket was in <see cref="From"/>.</summary>
    public int Seconds { get; private init; }

    /// <summary>The window at which it was done; null away from one.</summary>
    public int? Window { get; private init; }

    /// <summary>What is said to the next, or why.</summary>
    public string? Note { get; private init; }

    /// <summary>Who did it, and when.</summary>
    public Signature Made { get; private init; }

    internal static TicketStep Of(Ticket ticket, TicketVerb verb, TicketState to, int seconds, int? window, string? note, Signature made) => new()
    {
        TicketId = ticket.Id,
        Number = ticket.Steps.Count + 1,
        Verb = verb,
        From = ticket.State,
        To = to,
        Seconds = seconds,
        Window = window,
        Note = note,
        Made = made,
    };
}
