using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>A second person decides whether a receipt is voided. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Route("/supervisor/voids/{number}")]
[Needs(Permission.ApproveVoid)]
public sealed class DecideVoidsController(VoidService voids, IPaymentEvents paymentEvents, IAccounts accounts, ApprovalsDesk approvalsDesk, IStepUp stepUp, IAuditTrail audit, IValidator<DecisionForm> checks)
    : DecisionController(approvalsDesk, stepUp)
{
    /// <summary>The receipt, why it is to be voided, and what would reopen.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecisionForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.ApproveVoid), "cashiering.void-view", page.PaymentEvent.Number.ToString(), page.Payers.Count > 0 ? page.Payers[0].Number.Digits : null);
        return View("Void", page);
    }

    /// <summary>Agrees: the receipt is voided.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(string number, DecisionForm form) =>
        Decide(number, form, (receipt, act) => voids.Approve(receipt, act), paymentEvent => paymentEvent.State == ReceiptState.Voided ? $"Receipt {paymentEvent.Number} is voided. Its number stays used." : FirstApprovalRefusals.Kept($"The void of receipt {paymentEvent.Number}"));

    /// <summary>Denies it: the receipt stays good.</summary>
    [HttpPost("deny")]
    public Task<IActionResult> Deny(string number, DecisionForm form) =>
        Decide(number, form, (receipt, act) => voids.Deny(receipt, act.Because(form.Reason)), paymentEvent => $"Receipt {paymentEvent.Number} stays good; {paymentEvent.Taken.Name} sees why.", isDenial: true);

    private Task<IActionResult> Decide(string number, DecisionForm form, Func<ReceiptNumber, CounterAct, Task<Result<PaymentEvent>>> decide, Func<PaymentEvent, string> done, bool isDenial = false) => Decide(new Decision<VoidDecision, PaymentEvent>
    {
        Needs = Permission.ApproveVoid,
        View = "Void",
        Item = ("void", number),
        Page = () => Page(number, form),
        Check = () => checks.Check(form, ModelState, "Form"),
        Password = form.Password,
        NeededReason = isDenial ? form.Reason ?? "" : null,
        Do = async () => ReceiptNumber.TryParse(number, out var receipt) ? await decide(receipt, Act) : CashieringRefusals.UnknownReceipt(number),
        Says = done,
    });

    private async Task<VoidDecision?> Page(string number, DecisionForm form)
    {
        if (!ReceiptNumber.TryParse(number, out var receipt) || await paymentEvents.Find(receipt) is not { } paymentEvent)
        {
            return null;
        }

        List<Account> payers = [];
        foreach (var id in paymentEvent.Payments.Select(p => p.AccountId).Distinct())
        {
            if (await accounts.Find(id) is { } account)
            {
                payers.Add(account);
            }
        }

        return new VoidDecision
        {
            PaymentEvent = paymentEvent,
            Payers = payers,
            Preview = await voids.Preview(paymentEvent, Act),
            Own = paymentEvent.Void is { } asked ? Who.WhyNotSecond(Permission.ApproveVoid, asked.Requested.Person, paymentEvent.Taken.Person) : null,
            Place = await Place("void", paymentEvent.Number.ToString()),
            Form = form,
        };
    }
}
