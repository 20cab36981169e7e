using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>One page answers one customer: who, what they owe and why on any day, what happened, what can be done.</summary>
[Route("/accounts/{number}")]
[Needs(Permission.SeeAccounts)]
public sealed class AccountController(AccountDesk desk, IEnumerable<IAccountPanel> panels, IAccountRecords onFile, IAccountHistorySearch records, ILetters letters, CreditService credits, RuleBook rules, IAuditTrail audit, IEnumerable<IAccountHappenings> happenings) : CounterController
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
        var shown = await Tab(account, counts, tab, page);
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

    private async Task<AccountTab> Tab(Account account, IReadOnlyDictionary<string, int> counts, RecordTab tab, int page)
    {
        var history = tab == RecordTab.History ? await records.History(account.Id, page) : null;
        return new AccountTab
        {
            Account = account,
            Tab = tab,
            ReceiptCount = counts.GetValueOrDefault(records.Duty),
            History = history,
            Happenings = history is null ? [] : await Happenings(account, history, counts),
            Receipts = tab == RecordTab.Receipts ? await records.Receipts(account.Id, page) : null,
            Letters = tab == RecordTab.Letters ? await letters.OfAccount(account.Id, page) : null,
            Rules = rules,
            Today = Act.Today,
        };
    }

    /// <summary>What happened from the last posting of the page before to the last one of this page.</summary>
    private async Task<IReadOnlyList<HappeningRow>> Happenings(Account account, RecordPage<HistoryRow> history, IReadOnlyDictionary<string, int> counts)
    {
        var asked = happenings.Where(h => counts.ContainsKey(h.Duty)).ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var before = history.Number == 1 ? DateTime.MaxValue : (await records.History(account.Id, history.Number - 1)).Rows[^1].PostedAt;
        var from = history.HasMore ? history.Rows[^1].PostedAt : DateTime.MinValue;
        List<HappeningRow> found = [];
        foreach (var duty in asked)
        {
            found.AddRange(await duty.Between(account.Id, DateTime.SpecifyKind(from, DateTimeKind.Utc), DateTime.SpecifyKind(before, DateTimeKind.Utc)));
        }

        return [.. found.OrderByDescending(h => h.At)];
    }
}
