using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Voiding a receipt: what would reopen, why, and a second person at this screen or from their queue.</summary>
[Route("/cashiering/receipts/{number}/void")]
[Needs(Permission.SeeReceipts)]
public sealed class VoidsController(ReceiptDesk desk, VoidService voids, IStepUp stepUp, IAuditTrail audit, IValidator<VoidForm> checks) : CounterController
{
    /// <summary>The page that says what a void would do.</summary>
    [HttpGet("")]
    [Needs(Permission.RequestVoid)]
    public async Task<IActionResult> Void(string number)
    {
        var found = await desk.Find(number);
        return found.Refusal is { } no ? RefusedTo("/", no) : View("Void", await Page(found.Value, new VoidForm { Reason = found.Value.PaymentEvent.Void?.Reason ?? "" }));
    }

    /// <summary>Asks for the void, or does it with a supervisor's own sign-in.</summary>
    [HttpPost("")]
    [Needs(Permission.RequestVoid)]
    public async Task<IActionResult> Void(string number, [Bind(Prefix = "Form")] VoidForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = await desk.Find(number);
        if (found.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(found.Value, form), "Void");
        }

        var asked = Act.Because(form.Reason);
        var done = form.By == VoidBy.Queue ? await voids.Request(found.Value.PaymentEvent.Number, asked) : await WithSupervisor(found.Value.PaymentEvent, form, asked);
        if (done.Refusal is { } no)
        {
            if (!IsOfTheRecords(no))
            {
                await audit.RecordView(Act, "cashiering.void-refused", found.Value.PaymentEvent.Number.ToString(), details: no.Code);
            }

            return Refused(await Page((await desk.Find(number)).Value, form), no, "Void");
        }

        var receipt = "/cashiering/receipts/" + done.Value.Number;
        if (done.Value.State == ReceiptState.Voided)
        {
            Flash($"Receipt {done.Value.Number} is voided. Print the void slip; it shows both names.");
            return Redirect(receipt + "/void/slip");
        }

        Flash($"The void of {done.Value.Number} is submitted to Approvals. The receipt stays valid until a supervisor approves the void.");
        return Redirect(receipt);
    }

    /// <summary>The slip of a void, with both names.</summary>
    [HttpGet("slip")]
    public async Task<IActionResult> Slip(string number)
    {
        var found = await desk.Find(number);
        if (found.Refusal is { } no)
        {
            return RefusedTo("/", no);
        }

        if (found.Value.PaymentEvent.State != ReceiptState.Voided)
        {
            return RefusedTo("/cashiering/receipts/" + found.Value.PaymentEvent.Number, CashieringRefusals.NotVoided(found.Value.PaymentEvent));
        }

        await audit.RecordView(Act, "cashiering.void-slip", found.Value.PaymentEvent.Number.ToString());
        return View("Slip", found.Value);
    }

    private async Task<Result<PaymentEvent>> WithSupervisor(PaymentEvent paymentEvent, VoidForm form, CounterAct asked)
    {
        var second = await stepUp.ConfirmAsync(new CounterSignIn(form.UserName, form.Password, form.AppCode), Permission.ApproveVoid, asked.Today);
        return second.Refusal is { } no ? no : await voids.RequestAndApprove(paymentEvent.Number, asked, asked with { By = second.Value });
    }

    private async Task<VoidPage> Page(ReceiptPage receipt, VoidForm form) => new(receipt, await voids.Preview(receipt.PaymentEvent, Act), form);
}
