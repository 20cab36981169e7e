using System.Globalization;

namespace TaxCounter.Domain.Queue;

/// <summary>Tickets in words.</summary>
public static class TicketWords
{
    /// <summary>Where a ticket is, as lists say it.</summary>
    public static string Words(this TicketState state) => state switch
    {
        TicketState.Waiting => "waiting",
        TicketState.Called => "called",
        TicketState.Serving => "at the window",
        TicketState.OnHold => "on hold",
        TicketState.Served => "served",
        TicketState.NoShow => "no-show",
        _ => "left",
    };

    /// <summary>What was done, as the story of a ticket says it.</summary>
    public static string Words(this TicketVerb verb) => verb switch
    {
        TicketVerb.Call => "called",
        TicketVerb.Begin => "began",
        TicketVerb.Hold => "put on hold",
        TicketVerb.Resume => "went on",
        TicketVerb.Transfer => "transferred",
        TicketVerb.NoShow => "noted a no-show",
        TicketVerb.Return => "put back in the queue",
        TicketVerb.PutBack => "took off the board",
        TicketVerb.Finish => "finished",
        _ => "noted that the customer left",
    };

    /// <summary>What was done to it, in a refusal: "it cannot be called".</summary>
    public static string Done(this TicketVerb verb) => verb switch
    {
        TicketVerb.Call => "called",
        TicketVerb.Begin => "begun",
        TicketVerb.Hold => "put on hold",
        TicketVerb.Resume => "taken up again",
        TicketVerb.Transfer => "transferred",
        TicketVerb.NoShow => "noted as a no-show",
        TicketVerb.Return => "put back in the queue",
        TicketVerb.PutBack => "taken off the board",
        TicketVerb.Finish => "finished",
        _ => "noted as left",
    };

    /// <summary>The act as the audit trail names it.</summary>
    public static string Act(this TicketVerb verb) => verb switch
    {
        TicketVerb.Call => "queue.call",
        TicketVerb.Begin => "queue.begin",
        TicketVerb.Hold => "queue.hold",
        TicketVerb.Resume => "queue.resume",
        TicketVerb.Transfer => "queue.transfer",
        TicketVerb.NoShow => "queue.no-show",
        TicketVerb.Return => "queue.return",
        TicketVerb.PutBack => "queue.put-back",
        TicketVerb.Finish => "queue.finish",
        _ => "queue.leave",
    };

    /// <summary>How long, as a list says it: <c>4 min</c>, <c>1 h 05</c>.</summary>
    public static string Minutes(this TimeSpan time)
    {
        var minutes = (int)Math.Max(0, Math.Floor(time.TotalMinutes));
        return minutes < 60 ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min") : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60:00}");
    }
}
