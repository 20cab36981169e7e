using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>A second person decides whether a receipt is voided. Who may not decide it is said by the domain, whatever the page shows.</summary>
[Area("Supervisor")]
[Route("/supervisor/voids/{number}")]
[Needs(Permission.ApproveVoid)]
public sealed class VoidsController(VoidService voids, IPaymentEvents visits, IAccounts accounts, Inbox inbox, IStepUp stepUp, IAuditTrail audit, IValidator<DecisionForm> checks)
    : CounterController
{
    /// <summary>The receipt, why it is to be voided, and what would reopen.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string number)
    {
        if (await Page(number, new DecisionForm()) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act.Using(Permission.ApproveVoid), "void.view", page.Visit.Number.ToString(), page.Payers.Count > 0 ? page.Payers[0].Number.Digits : null);
        return View("Void", page);
    }

    /// <summary>Agrees: the receipt is voided.</summary>
    [HttpPost("approve")]
    public Task<IActionResult> Approve(string number, DecisionForm form) =>
        Decide(number, form, (receipt, act) => voids.Approve(receipt, act), visit => $"Receipt {visit.Number} is voided. Its number stays used.");

    /// <summary>Does not agree: the receipt stays good.</summary>
    [HttpPost("refuse")]
    public Task<IActionResult> Refuse(string number, DecisionForm form) =>
        Decide(number, form, (receipt, act) => voids.Refuse(receipt, act.Because(form.Reason)), visit => $"Receipt {visit.Number} stays good; {visit.ClerkName} sees why.");

    private async Task<IActionResult> Decide(string number, DecisionForm form, Func<ReceiptNumber, CounterAct, Task<Result<PaymentEvent>>> decide, Func<PaymentEvent, string> done)
    {
        if (await Page(number, form) is not { } page)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Void");
        }

        if ((await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.ApproveVoid)).Refusal is { } wrong)
        {
            return Refused(page, wrong, "Void");
        }

        var decided = await decide(page.Visit.Number, Act);
        if (decided.Refusal is { } no)
        {
            return Refused(page, no, "Void");
        }

        Flash(done(decided.Value));
        return Redirect(await inbox.After(Who, page.Inbox));
    }

    private async Task<VoidPage?> Page(string number, DecisionForm form)
    {
        if (!ReceiptNumber.TryParse(number, out var receipt) || await visits.Find(receipt) is not { } visit)
        {
            return null;
        }

        List<Account> payers = [];
        foreach (var id in visit.Payments.Select(p => p.AccountId).Distinct())
        {
            if (await accounts.Find(id) is { } account)
            {
                payers.Add(account);
            }
        }

        return new VoidPage
        {
            Visit = visit,
            Payers = payers,
            Preview = await voids.Preview(visit, Act),
            Own = visit.Void is { } asked ? Who.WhyNotSecond(Permission.ApproveVoid, asked.RequestedByPerson, visit.ClerkPerson) : null,
            Inbox = await inbox.Place(Who, "void", visit.Number.ToString()),
            Form = form,
        };
    }
}

/// <summary>The page of one void.</summary>
public sealed class VoidPage
{
    /// <summary>The receipt.</summary>
    public required PaymentEvent Visit { get; init; }

    /// <summary>Whose money it was.</summary>
    public required IReadOnlyList<Account> Payers { get; init; }

    /// <summary>What would reopen.</summary>
    public required VoidPreview Preview { get; init; }

    /// <summary>Why the person who looks must leave it to somebody else: they, or the one they decide for, asked for it or took the money.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>Where it lies in the inbox.</summary>
    public required InboxPlace Inbox { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
