using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MovedPayments;

/// <summary>Moved payments: the list, and each as a page that prints as its slip.</summary>
[Route("/moved-payments")]
[Needs(Permission.SeeReceipts)]
public sealed class MovedController(MovedDesk desk, IMovedPaymentSearch search, MovedPaymentService service, IAuditTrail audit) : CounterController
{
    /// <summary>All of them, newest first, or those of one state.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? state = null, int page = 1)
    {
        var of = Enum.TryParse<MovedPaymentState>(state, out var known) && Enum.IsDefined(known) ? known : (MovedPaymentState?)null;
        return View((Rows: await search.List(of, page), State: of));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Moved(string number)
    {
        if (await desk.Find(number, Who) is not { } page)
        {
            return RefusedTo("/moved-payments", MovedPaymentRefusals.Unknown);
        }

        await audit.RecordView(Act, "moved-payments.view", page.Moved.Number.ToString(), page.From.Number.Digits);
        return View(page);
    }

    /// <summary>Who asked takes it back.</summary>
    [HttpPost("{number}/withdraw")]
    [Needs(Permission.MovePayments)]
    public async Task<IActionResult> Withdraw(string number)
    {
        if (!MovedPaymentNumber.TryParse(number, out var known))
        {
            return RefusedTo("/moved-payments", MovedPaymentRefusals.Unknown);
        }

        var done = await service.Withdraw(known, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo("/moved-payments/" + known, no);
        }

        Flash($"{known} is withdrawn. Nothing was moved.");
        return Redirect("/moved-payments/" + known);
    }
}
