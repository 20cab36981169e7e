using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>A receipt printed once more: the reason first, then the paper with the number of the copy.</summary>
[Route("/cashiering/receipts/{number}/copy")]
[Needs(Permission.SeeReceipts)]
public sealed class CopiesController(ReceiptDesk desk, ReceiptService receipts, IValidator<CopyForm> checks) : CounterController
{
    /// <summary>The page that asks why.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Copy(string number, string? paper, string? only)
    {
        var found = await desk.Find(number, paper, only);
        return found.Refusal is { } no ? RefusedTo("/", no) : View("Copy", new CopyPage(found.Value, new CopyForm { Number = found.Value.PaymentEvent.Copies + 1 }));
    }

    /// <summary>Keeps the reason, counts the copy and shows it, ready to print.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Copy(string number, string? paper, string? only, [Bind(Prefix = "Form")] CopyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = await desk.Find(number, paper, only);
        if (found.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(new CopyPage(found.Value, form), "Copy");
        }

        var copied = await receipts.Copy(found.Value.PaymentEvent.Number, new CopyAsked(form.Number, form.Reason, form.Note, found.Value.Only?.Id), Act);
        if (copied.Refusal is { } no)
        {
            var now = (await desk.Find(number, paper, only)).Value;
            form.Number = now.PaymentEvent.Copies + 1;
            ModelState.Remove("Form.Number");
            return Refused(new CopyPage(now, form), no, "Copy");
        }

        TempData[PrintNow.Key] = PrintNow.Copy(copied.Value, form.Number);
        return Redirect(found.Value.Url(found.Value.Paper, found.Value.Only));
    }
}
