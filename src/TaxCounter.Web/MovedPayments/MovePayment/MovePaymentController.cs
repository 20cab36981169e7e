using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MovedPayments;

/// <summary>Moves a posted payment: the page says what happens on both sides before anything is posted.</summary>
[Route("/moved-payments/new")]
[Needs(Permission.MovePayments)]
public sealed class MovePaymentController(MovePaymentDesk desk, MovedPaymentService service, IStepUp stepUp, IValidator<MovePaymentForm> checks) : CounterController
{
    /// <summary>What is moved, where to, and what that does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Move(string? receipt, Guid? payment, [Bind(Prefix = "Form")] MovePaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear(); // what was chosen so far is an address, and is shown as it was read
        var money = await desk.Money(receipt, payment, form.Source);
        return money.Refusal is { } no ? RefusedTo(receipt is null ? "/" : "/cashiering/receipts/" + Uri.EscapeDataString(receipt), no) : View("MovePayment", await desk.Page(money.Value, form, Act));
    }

    /// <summary>Moves it, alone, with a supervisor at this screen, or through Approvals.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Post([Bind(Prefix = "Form")] MovePaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.ChosenFor = form.To;
        form.By = form is { IsReversal: true, By: MovePaymentBy.Alone } ? MovePaymentBy.SupervisorHere : form.By;
        var isFilledIn = checks.Check(form, ModelState, "Form");
        var asked = isFilledIn ? await desk.Asked(form) : null;
        var done = asked is null ? null : await Do(asked, form);
        if (done is null || done.Refusal is not null)
        {
            return await Again(form, isFilledIn, done?.Refusal);
        }

        Flash(done.Value.State == MovedPaymentState.Posted
            ? form.IsReversal ? $"{done.Value.Amount.InDollars()} is reversed: {done.Value.Number}. It is unapplied credit of the account now; a refund begins there." : $"{done.Value.Amount.InDollars()} is moved: {done.Value.Number}. Print the slip for the file."
            : $"{done.Value.Number} is submitted to Approvals. Nothing is {(form.IsReversal ? "reversed" : "moved")} before a supervisor approves it.");
        return Redirect("/moved-payments/" + done.Value.Number);
    }

    /// <summary>The page as it is by now, with what is wrong.</summary>
    private async Task<IActionResult> Again(MovePaymentForm form, bool isFilledIn, Refusal? no)
    {
        var money = await desk.Money(null, null, form.Source);
        if (money.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var page = await desk.Page(money.Value, form, Act);
        ModelState.Remove("Form.Shown");
        return !isFilledIn ? Malformed(page, "MovePayment") : Refused(page, no ?? page.WhyNot ?? MovedPaymentRefusals.NothingPaid, "MovePayment");
    }

    private async Task<Result<MovedPayment>> Do(MovedPaymentAsked asked, MovePaymentForm form)
    {
        var act = Act.Because(form.Reason);
        if (form.By != MovePaymentBy.SupervisorHere)
        {
            return form.By == MovePaymentBy.Queue ? await service.Request(asked, act) : await service.Move(asked, act);
        }

        var second = await stepUp.ConfirmAsync(new CounterSignIn(form.UserName, form.Password, form.AppCode), Permission.ApproveMovedPayment, act.Today);
        return second.Refusal is { } no ? no : await service.MoveWith(asked, act, act with { By = second.Value });
    }
}
