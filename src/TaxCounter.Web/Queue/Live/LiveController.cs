using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The whole counter as it is now: windows, waiting, served, the longest wait, and what nobody serves.</summary>
[Route("/queue/live")]
[Needs(Permission.SeeQueue)]
public sealed class LiveController(QueueDesk desk) : CounterController
{
    /// <summary>The page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Live() => View(await Page());

    /// <summary>The same again.</summary>
    [HttpGet("now")]
    public async Task<IActionResult> Now() => PartialView("_Live", await Page());

    private async Task<LivePage> Page() => new(await desk.All(Act), desk.Languages);
}
