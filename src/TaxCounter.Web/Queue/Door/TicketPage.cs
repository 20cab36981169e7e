using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>A ticket as the customer sees it.</summary>
/// <param name="Ticket">The ticket; it says nothing of who has it.</param>
/// <param name="Before">How many wait for the same before it.</param>
/// <param name="Say">Its language.</param>
/// <param name="Url">Where it can be followed; empty on that page itself.</param>
public sealed record TicketPage(Ticket Ticket, int Before, CustomerLanguage Say, string Url)
{
    /// <summary>What is said about it now.</summary>
    public string Now => Ticket.State switch
    {
        TicketState.Waiting => Say.Say("queue-ticket-waiting"),
        TicketState.Called => Say.Say("queue-ticket-called", ("window", Window)),
        TicketState.Serving => Say.Say("queue-ticket-serving", ("window", Window)),
        TicketState.OnHold => Say.Say("queue-ticket-hold", ("window", Window)),
        TicketState.NoShow => Say.Say("queue-ticket-missed"),
        _ => Say.Say("queue-ticket-over"),
    };

    /// <summary>Changes with what is shown.</summary>
    public string Stamp => $"{Ticket.State}-{Window}-{Before}";

    private string Window => (Ticket.Window ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
