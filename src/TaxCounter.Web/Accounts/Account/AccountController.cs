using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>One page answers one customer: who, what they owe and why on any day, what happened, what can be done.</summary>
[Route("/accounts/{number}")]
[Needs(Permission.SeeAccounts)]
public sealed class AccountController(AccountDesk desk, IEnumerable<IAccountPanel> panels, IAccountRecords onFile, IAccountHistorySearch records, ILetters letters, CreditService credits, RuleBook rules, IAuditTrail audit) : CounterController
{

    /// <summary>The account page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Account(string number, DateOnly? asOf, bool paid, bool steps, RecordTab tab, int page)
    {
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var today = Act.Today;
        var trouble = AccountDesk.DayTrouble(ModelState, asOf, today);
        var day = trouble is null ? asOf ?? today : today;
        await audit.RecordView(Act, "accounts.view", account.Number.Digits, account.Number.Digits, day == today ? null : "as of " + day.Field());
        var counts = await onFile.CountsOf(account.Id);
        var shown = await Tab(account, counts.GetValueOrDefault(records.Duty), tab, page);
        if (Request.Headers["HX-Target"] == "records")
        {
            return PartialView("_Records", shown);
        }

        var balance = await desk.Balance(account, day, openOnly: day >= today && !paid);
        var view = new AccountPage
        {
            Account = account,
            Balance = balance,
            Credit = day == today && balance.Unapplied.IsPositive && balance.Open.Count > 0 ? await credits.Preview(account.Id, Act) : null,
            Tab = shown,
            OnFile = counts,
            Rules = rules,
            Who = Who,
            Today = today,
            AllSteps = steps,
            ShowPaid = paid,
            DayTrouble = trouble,
        };
        List<AccountPart> parts = [];
        foreach (var panel in panels)
        {
            parts.Add(await panel.Of(view));
        }

        return View(view with { Parts = parts });
    }

    private async Task<AccountTab> Tab(Account account, int receipts, RecordTab tab, int page) => new()
    {
        Account = account,
        Tab = tab,
        ReceiptCount = receipts,
        History = tab == RecordTab.History ? await records.History(account.Id, page) : null,
        Receipts = tab == RecordTab.Receipts ? await records.Receipts(account.Id, page) : null,
        Letters = tab == RecordTab.Letters ? await letters.OfAccount(account.Id, page) : null,
        Rules = rules,
        Today = Act.Today,
    };
}
