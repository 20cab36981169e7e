using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>Where a supervisor pairs the tablet at the door, and finds the address of the board.</summary>
[Route("/queue/screens")]
[Needs(Permission.RunQueue)]
public sealed class QueueScreensController(DoorService service, IQueueScreens screens) : CounterController
{
    /// <summary>The tablets that are paired.</summary>
    [HttpGet("")]
    public Task<IActionResult> QueueScreens() => Page(null);

    /// <summary>A code for a tablet.</summary>
    [HttpPost("code")]
    public async Task<IActionResult> Code()
    {
        var code = await service.MakeCode(Act);
        return code.Refusal is { } no ? RefusedTo("/queue/screens", no) : await Page(code.Value);
    }

    /// <summary>Turns one off.</summary>
    [HttpPost("{id:guid}/off")]
    public async Task<IActionResult> Off(Guid id)
    {
        if ((await service.TurnOff(QueueScreenId.From(id), Act)).Refusal is { } no)
        {
            return RefusedTo("/queue/screens", no);
        }

        Flash("The tablet is off. It gives no more tickets.");
        return Redirect("/queue/screens");
    }

    private async Task<IActionResult> Page(string? code) =>
        View("QueueScreens", new QueueScreensPage(await screens.Paired(), code, $"{Request.Scheme}://{Request.Host}/queue/door", $"{Request.Scheme}://{Request.Host}/queue/board"));
}
