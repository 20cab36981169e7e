using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>A receipt: on the screen, and on paper, once.</summary>
[Route("/cashiering/receipts/{number}")]
[Needs(Permission.SeeReceipts)]
public sealed class ReceiptsController(ReceiptDesk desk, ReceiptService receipts, IAuditTrail audit) : CounterController
{
    /// <summary>The receipt.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Receipt(string number, string? paper, string? only)
    {
        var found = await desk.Find(number, paper, only);
        if (found.Refusal is { } no)
        {
            return RefusedTo("/", no);
        }

        var paymentEvent = found.Value.PaymentEvent;
        var now = PrintNow.Of(paymentEvent, TempData[PrintNow.Key]);
        var page = found.Value with
        {
            IsFresh = paymentEvent.IsAtTheWindow(Act),
            MayPrint = paymentEvent.MayPrint(Act),
            IsBanked = paymentEvent.State == ReceiptState.Issued && !paymentEvent.IsAtTheWindow(Act) && await desk.IsBanked(paymentEvent),
            IsPrinting = now is not null,
            Copy = now is > 0 ? paymentEvent.PrintedCopies.FirstOrDefault(c => c.Number == now) : null,
        };
        await audit.RecordView(Act, "cashiering.receipt-view", paymentEvent.Number.ToString(), page.Payers[0].Number.Digits);
        return View("Receipt", page);
    }

    /// <summary>Prints the receipt itself, once.</summary>
    [HttpPost("print")]
    [Needs(Permission.TakePayments)]
    public async Task<IActionResult> Print(string number, string? paper, string? only)
    {
        var found = await desk.Find(number, paper, only);
        if (found.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var here = found.Value.Url(found.Value.Paper, found.Value.Only);
        var printed = await receipts.Print(found.Value.PaymentEvent.Number, Act);
        if (printed.Refusal is { } no)
        {
            return RefusedTo(here, no);
        }

        TempData[PrintNow.Key] = PrintNow.Receipt(printed.Value);
        return Redirect(here);
    }
}
