using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>A receipt: on the screen, on paper, and its counted copies.</summary>
[Route("/cashiering/receipts/{number}")]
[Needs(Permission.SeeReceipts)]
public sealed class ReceiptsController(ReceiptDesk desk, ReceiptService receipts, IAuditTrail audit) : CounterController
{
    private const string CopyKey = "cashiering.receipt-copy";

    /// <summary>The receipt.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Receipt(string number, string? paper, string? only)
    {
        var found = await desk.Find(number);
        if (found.Refusal is { } no)
        {
            return RefusedTo("/", no);
        }

        var paymentEvent = found.Value.PaymentEvent;
        var copy = TempData[CopyKey] as string == $"{paymentEvent.Number}/{paymentEvent.Copies}" ? paymentEvent.Copies : (int?)null;
        var page = found.Value with
        {
            Paper = PaperOf(paper),
            IsFresh = IsFresh(paymentEvent),
            Copy = copy,
            Only = OnlyOf(found.Value, only),
        };
        await audit.RecordView(Act, page.IsFresh ? "cashiering.receipt-print" : "cashiering.receipt-view", paymentEvent.Number.ToString(), page.Payers[0].Number.Digits);
        return View("Receipt", page);
    }

    /// <summary>Counts a copy and shows it, ready to print.</summary>
    [HttpPost("copy")]
    public async Task<IActionResult> Copy(string number, string? paper, string? only)
    {
        var found = await desk.Find(number);
        if (found.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var copied = await receipts.Copy(found.Value.PaymentEvent.Number, Act);
        if (copied.Refusal is { } no)
        {
            return RefusedTo("/", no);
        }

        TempData[CopyKey] = $"{copied.Value.Number}/{copied.Value.Copies}";
        return Redirect(found.Value.Url(PaperOf(paper), OnlyOf(found.Value, only)));
    }

    private static Paper PaperOf(string? typed) => string.Equals(typed, "letter", StringComparison.OrdinalIgnoreCase) ? Paper.Letter : Paper.Roll80mm;

    /// <summary>The account of a visit for several whose sheet alone is asked for.</summary>
    private static Account? OnlyOf(ReceiptPage page, string? typed) => page.IsForSeveral ? page.Payers.FirstOrDefault(p => p.Number.Digits == typed) : null;

    /// <summary>The customer still stands there: the same clerk took it within the last minutes. So a reload loses neither the change nor the first print.</summary>
    private bool IsFresh(PaymentEvent paymentEvent) => Who.IsSamePerson(paymentEvent.Taken.Person) && paymentEvent.State == ReceiptState.Issued && Act.At - paymentEvent.Taken.At < TimeSpan.FromMinutes(5);
}
