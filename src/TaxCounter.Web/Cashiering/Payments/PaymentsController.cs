using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Taking a payment: the form, what it would do, the confirm page, the receipt.</summary>
[Route("/cashiering/payments")]
[Needs(Permission.TakePayments)]
public sealed class PaymentsController(PaymentDesk desk, PaymentService payments, IAccounts accounts, IPaymentEvents paymentEvents, IAuditTrail audit, IStepUp stepUp, IValidator<PaymentForm> checks) : CounterController
{
    private const string FormPage = "/cashiering/payments/new?account=";
    private bool IsPart => Request.Headers.ContainsKey("HX-Request");

    /// <summary>The payment page, as it was left; a new one with what is due ticked, and beside it what the page that led here names. A page that leads here to pay certain obligations says which, how much and why.</summary>
    [HttpGet("new")]
    public Task<IActionResult> New(string? account, [FromQuery] List<Guid> tick, [FromQuery] PaymentAsked asked) => ForAccount(account, page => View("New", page), tick, asked);

    /// <summary>The confirm page of what was typed.</summary>
    [HttpGet("confirm")]
    public Task<IActionResult> Confirm(string? account) =>
        ForAccount(account, page => page.No is null && page.Offer.Tendered.IsPositive ? View("Confirm", page) : Redirect(FormPage + page.Payer.Number.Digits));

    /// <summary>Works out what is typed so far and keeps it. <paramref name="act"/> adds or removes a tender or an account on the way.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview([Bind(Prefix = "Form")] PaymentForm form, [FromForm(Name = "Do")] string? act)
    {
        ArgumentNullException.ThrowIfNull(form);
        checks.Check(form, ModelState, "Form");
        IReadOnlyList<Refusal> faults = ModelState.IsValid ? await new PaymentSteps(accounts).Do(form, act) : [];
        if (act is not null && faults.Count == 0 && ModelState.IsValid)
        {
            ModelState.Clear(); // the page shows what the step made of the form, not what was sent
        }

        var made = await desk.Page(form, Act);
        if (made.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var page = made.Value;
        await desk.Keep(page, Act);
        if (faults.Count > 0)
        {
            return Again(page, faults);
        }
        else if (!IsPart)
        {
            return ModelState.IsValid ? Redirect(FormPage + page.Payer.Number.Digits) : Malformed(page, "New");
        }

        return PartialView(Request.Headers["HX-Target"] == "figures" ? "_Figures" : "_Pay", page);
    }

    /// <summary>Says of the check in hand why it is not taken, before the rest is typed. Keeps nothing.</summary>
    [HttpPost("paper")]
    public async Task<IActionResult> Paper([Bind(Prefix = "Form")] PaymentForm form) =>
        await desk.Page(form, Act) is { Refusal: null } made ? PartialView("_CheckSays", made.Value) : RefusedTo("/", AccountRefusals.Unknown(""));

    /// <summary>Looks whether it can be posted, and leads to the confirm page.</summary>
    [HttpPost("check")]
    public async Task<IActionResult> Check([Bind(Prefix = "Form")] PaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        checks.Check(form, ModelState, "Form");
        var made = await desk.Page(form, Act);
        if (made.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        var page = made.Value;
        if (ModelState.IsValid && form.Tenders.Count == 0 && string.IsNullOrWhiteSpace(form.Amount) && page.Offer.ToPay.IsPositive)
        {
            // Enter with nothing typed: exactly what is to be paid.
            form.Amount = page.Planned.Tendered.Plain();
            ModelState.Remove("Form.Amount");
            page = (await desk.Page(form, Act)).Value;
        }

        await desk.Keep(page, Act);
        if (!ModelState.IsValid)
        {
            return Malformed(page, "New");
        }

        var faults = page.Turned is { } turned ? [turned] : desk.Faults(page);
        return faults.Count > 0 ? Again(page, faults)
            : Redirect("/cashiering/payments/confirm?account=" + page.Payer.Number.Digits);
    }

    /// <summary>Posts it: one receipt, however often this is sent.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Take([Bind(Prefix = "Form")] PaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        checks.Check(form, ModelState, "Form");
        var payers = await Payers(form);
        if (payers.Count == 0)
        {
            return RefusedTo("/", AccountRefusals.Unknown(""));
        }

        if (ModelState.IsValid)
        {
            var approved = await Approver(form);
            var (asked, approving) = (PaymentDesk.Asked(form, payers), approved is { Refusal: null } ? Act with { By = approved.Value } : null);
            var taken = approved?.Refusal is { } wrong ? wrong : await payments.Take(asked, Act.Because(form.Reason), approving);
            return taken.Refusal is not { } no ? ToReceipt(taken.Value)
                : no.Code == CashieringRefusals.SecondSupervisor && approving is not null ? await FirstOfTwo(asked, form, payers[0], approving)
                : await NotTaken(form, payers[0], no);
        }

        return Malformed((await desk.Page(form, Act)).Value, "New");
    }

    /// <summary>Forgets what was typed.</summary>
    [HttpPost("start-over")]
    public async Task<IActionResult> StartOver([Bind(Prefix = "Form")] PaymentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var payers = await Payers(form);
        if (payers.Count == 0)
        {
            return Redirect("/");
        }

        await desk.Forget(payers[0], Act);
        return Redirect(FormPage + payers[0].Number.Digits);
    }

    private async Task<IActionResult> ForAccount(string? typed, Func<PaymentPage, IActionResult> show, List<Guid>? tick = null, PaymentAsked? asked = null)
    {
        if (!AccountNumber.TryParse(typed, out var number) || await accounts.Find(number) is not { } account)
        {
            return RefusedTo("/", AccountRefusals.Unknown(typed is { Length: > 20 } ? typed[..20] : typed ?? ""));
        }

        var (form, savedAt) = await desk.Restore(account, paymentEvents, Act);
        form.Tick = savedAt is null ? tick ?? [] : [];
        asked?.FillIn(form);
        var page = await desk.Page(form, Act, account);
        if (savedAt is null && page.Refusal is null)
        {
            // Once for each form: coming back to it, or to its confirm page, starts no other payment.
            await audit.RecordView(Act, "cashiering.payment-form", account.Number.Digits, account.Number.Digits);
        }

        return page.Refusal is { } no ? RefusedTo("/", no) : show(page.Value with { RestoredFrom = savedAt });
    }

    /// <summary>The supervisor who approves the earlier day with their own password; null where nobody typed one.</summary>
    private async Task<Result<StaffMember>?> Approver(PaymentForm form) =>
        string.IsNullOrWhiteSpace(form.Approver) ? null : await stepUp.ConfirmAsync(new CounterSignIn(form.Approver, form.ApproverPassword, form.AppCode), Permission.ApproveEarlierDay, Act.Today);

    /// <summary>One supervisor approved and two are needed: that is kept, and the page asks for the second one.</summary>
    private async Task<IActionResult> FirstOfTwo(TakePayment asked, PaymentForm form, Account payer, CounterAct approving)
    {
        var kept = await payments.ApproveFirst(asked, Act.Because(form.Reason), approving);
        if (kept.Refusal is { } no)
        {
            return await NotTaken(form, payer, no);
        }

        Flash($"{approving.By.Name} approved the earlier date. It needs two supervisors: nothing is posted until a second one approves it here.");
        return Redirect("/cashiering/payments/confirm?account=" + payer.Number.Digits);
    }

    private async Task<List<Account>> Payers(PaymentForm form)
    {
        List<Account> payers = [];
        foreach (var typed in form.Accounts.Distinct().Take(10))
        {
            if (AccountNumber.TryParse(typed, out var number) && await accounts.Find(number) is { } account)
            {
                payers.Add(account);
            }
        }

        return payers;
    }

    private RedirectResult ToReceipt(PaymentEvent paymentEvent)
    {
        if (paymentEvent.WasPostedBefore)
        {
            Flash($"Already posted as {paymentEvent.Number}. Nothing was posted a second time.");
        }

        return Redirect($"/cashiering/receipts/{paymentEvent.Number}");
    }

    private async Task<IActionResult> NotTaken(PaymentForm form, Account payer, Refusal no)
    {
        if (IsOfTheRecords(no))
        {
            // Nothing of the form is worked out again: only as it was sent does it find its receipt, if one was issued.
            ModelState.Clear();
            return Refused(new SameForm(form, payer, no), no, "SameForm");
        }

        await audit.RecordView(Act, "cashiering.payment-refused", payer.Number.Digits, payer.Number.Digits, no.Code);
        ReceiptNumber? posted = null;
        if (no.Code == CashieringRefusals.OtherContent.Code)
        {
            posted = (await paymentEvents.Find(new PaymentEventId(form.Id)))?.Number;
        }

        ModelState.Clear();
        var made = await desk.Page(form, Act);
        if (made.Refusal is { } unknown)
        {
            return RefusedTo("/", unknown);
        }

        if (made.Value.Offer.NeedsApproval && made.Value.No is null && posted is null)
        {
            form.ApproverPassword = form.AppCode = null;
            return Refused(made.Value, no, "Confirm");
        }

        var answer = Again(made.Value with { Posted = posted }, [no]);
        Response.StatusCode = posted is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return answer;
    }

    private IActionResult Again(PaymentPage page, IReadOnlyList<Refusal> faults)
    {
        if (!IsPart)
        {
            return Refused(page, faults, "New");
        }

        foreach (var no in faults)
        {
            ModelState.AddModelError(no.Field is null ? "" : "Form." + no.Field, no.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PartialView("_Pay", page);
    }
}
