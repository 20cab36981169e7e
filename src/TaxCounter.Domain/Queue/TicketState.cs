namespace TaxCounter.Domain.Queue;

/// <summary>Where a ticket is.</summary>
public enum TicketState
{
    /// <summary>In the waiting room.</summary>
    Waiting = 1,

    /// <summary>On the board; nobody came to the window yet.</summary>
    Called,

    /// <summary>At the window.</summary>
    Serving,

    /// <summary>The customer fills in a form or fetches something; the same window goes on with them.</summary>
    OnHold,

    /// <summary>Done.</summary>
    Served,

    /// <summary>Called, and nobody came.</summary>
    NoShow,

    /// <summary>The customer went away before they were called.</summary>
    Left,
}
