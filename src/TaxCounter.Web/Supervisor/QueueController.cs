using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>What waits for a second person, oldest first.</summary>
[Area("Supervisor")]
[Route("/supervisor")]
[Needs(Permission.ApproveVoid)]
public sealed class QueueController(ISupervisorQueue queue) : CounterController
{
    /// <summary>The queue.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Waiting() => View(new QueuePage(await queue.Waiting(), Act));
}

/// <summary>The queue as shown.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record QueuePage(IReadOnlyList<WaitingItem> Items, CounterAct Act);
