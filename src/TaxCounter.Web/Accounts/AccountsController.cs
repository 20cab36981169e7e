using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>One page answers one customer: who, what they owe and why on any day, what happened, what can be done.</summary>
[Route("/accounts/{number}")]
[Needs(Permission.SeeAccounts)]
public sealed class AccountsController(IAccounts accounts, ILedgers ledgers, IAccountRecords records, RuleBook rules, IAuditTrail audit) : CounterController
{
    private const int MostYears = 10;

    /// <summary>The account page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Account(string number, DateOnly? asOf, bool paid, bool steps, RecordTab tab, int page)
    {
        if (await Find(number) is not { } account)
        {
            return NotFound();
        }

        var today = Act.Today;
        var trouble = DayTrouble(asOf, today);
        var day = trouble is null ? asOf ?? today : today;
        await audit.RecordView(Act, "account.view", account.Number.Digits, account.Number.Digits, day == today ? null : "as of " + day.Field());
        var shown = await Tab(account, tab, page);
        if (Request.Headers["HX-Target"] == "records")
        {
            return PartialView("_Records", shown);
        }

        return View(new AccountPage
        {
            Account = account,
            Balance = await Balance(account, day, openOnly: day >= today && !paid),
            Tab = shown,
            Rules = rules,
            Who = Who,
            Today = today,
            AllSteps = steps,
            ShowPaid = paid,
            DayTrouble = trouble,
        });
    }

    /// <summary>What is owed and why, as a letter.</summary>
    [HttpGet("statement")]
    public async Task<IActionResult> Statement(string number, DateOnly? asOf)
    {
        if (await Find(number) is not { } account)
        {
            return NotFound();
        }

        var today = Act.Today;
        var day = DayTrouble(asOf, today) is null ? asOf ?? today : today;
        await audit.RecordView(Act, "account.statement", account.Number.Digits, account.Number.Digits, "as of " + day.Field());
        return View(new AccountPage
        {
            Account = account,
            Balance = await Balance(account, day, openOnly: day >= today),
            Tab = new AccountTab { Account = account, Tab = RecordTab.History, ReceiptCount = 0, Rules = rules, Today = today },
            Rules = rules,
            Who = Who,
            Today = today,
            AllSteps = true,
            ShowPaid = false,
        });
    }

    private string? DayTrouble(DateOnly? asOf, DateOnly today)
    {
        if (ModelState.TryGetValue("asOf", out var entry) && entry.Errors.Count > 0)
        {
            return entry.Errors[0].ErrorMessage;
        }

        return asOf < today.AddYears(-MostYears) || asOf > today.AddYears(MostYears) ? $"Choose a day within {MostYears} years of today." : null;
    }

    private async Task<Account?> Find(string number) => AccountNumber.TryParse(number, out var parsed) ? await accounts.Find(parsed) : null;

    private async Task<AccountBalance> Balance(Account account, DateOnly day, bool openOnly) =>
        new(await ledgers.OfAccount(account.Id, openOnly), day, await ledgers.Unapplied(account.Id), rules);

    private async Task<AccountTab> Tab(Account account, RecordTab tab, int page) => new()
    {
        Account = account,
        Tab = tab,
        ReceiptCount = await records.ReceiptCount(account.Id),
        History = tab == RecordTab.History ? await records.History(account.Id, page) : null,
        Receipts = tab == RecordTab.Receipts ? await records.Receipts(account.Id, page) : null,
        Rules = rules,
        Today = Act.Today,
    };
}
