using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Queue;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>One's own ticket on one's own phone, for its day. Whoever has the address sees a number and a window, and nothing else.</summary>
[Route("/queue/ticket/{id:guid}")]
[Public(60)]
public sealed class MyTicketController(ITickets tickets, QueueDesk desk, IOptions<OfficeOptions> office, TimeProvider clock) : CounterController
{
    /// <summary>The ticket.</summary>
    [HttpGet("")]
    public async Task<IActionResult> MyTicket(Guid id) => await Page(id) is { } page ? View(page) : NotFound();

    /// <summary>The same again; nothing where nothing changed.</summary>
    [HttpGet("now")]
    public async Task<IActionResult> Now(Guid id, string? seen) => await Page(id) is not { } page ? NotFound() : page.Stamp == seen ? NoContent() : PartialView("_MyTicket", page);

    private async Task<TicketPage?> Page(Guid id)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = office.Value.DayOf(now);
        return await tickets.Find(TicketId.From(id)) is { } ticket && ticket.On == today
            ? new TicketPage(ticket, ticket.State == TicketState.Waiting ? QueueOrder.Before(ticket, await tickets.Open(today), now) : 0, desk.Say(ticket.Language), "")
            : null;
    }
}
