using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Queue;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The board in the waiting room, open to everybody: tickets and their windows, never a name.</summary>
[Route("/queue/board")]
[Public(120)]
public sealed class BoardController(ITickets tickets, QueueDesk desk, IOptions<OfficeOptions> office, TimeProvider clock) : CounterController
{
    /// <summary>The board.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Board() => View(await Page());

    /// <summary>The same again; nothing where nothing changed.</summary>
    [HttpGet("now")]
    public async Task<IActionResult> Now(string? seen)
    {
        var page = await Page();
        return page.Stamp == seen ? NoContent() : PartialView("_Board", page);
    }

    private async Task<BoardPage> Page()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return BoardPage.Of(await tickets.Open(office.Value.DayOf(now)), desk.Languages, now);
    }
}
