using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The finance sheet of a day: on screen, on paper, as a file, and what stands behind each of its figures.</summary>
[Route("/cashiering/days/{day}/finance")]
[Needs(Permission.SeeCash)]
public sealed class FinanceController(IFinanceSearch finance, IBusinessDaySearch days, RuleBook rules, IAuditTrail audit) : CounterController
{
    /// <summary>The sheet.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Sheet(DateOnly day) => ModelState.IsValid ? View("Sheet", await Page(day)) : NotFound();

    /// <summary>The same as a file.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(DateOnly day)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        if ((await audit.RecordView(Act, "cashiering.day-finance-export", day.Field())).Refusal is { } no)
        {
            return RefusedTo($"/cashiering/days/{day.Field()}/finance", no);
        }

        var page = await Page(day);
        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FinanceCsv.Of(page))];
        return File(content, "text/csv; charset=utf-8", $"finance-sheet-{day.Field()}.csv");
    }

    /// <summary>The entries behind a figure: of a fund, of a source, of a ledger account, of the unapplied credit.</summary>
    [HttpGet("figures")]
    public async Task<IActionResult> Figures(DateOnly day, string? fund, LedgerAccount? revenue, LedgerAccount? source, LedgerAccount? account)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var entries = await finance.Of(day);
        return View("Figures", fund is not null ? new FiguresPage(day, $"{rules.Funds.FirstOrDefault(f => f.Code == fund)?.Name ?? fund}{(revenue is { } of ? ", " + LedgerWords.Of(of) : "")}", FinanceSheet.Behind(entries, rules, fund, revenue))
            : source is { } from ? new FiguresPage(day, $"Received in {LedgerWords.Of(from)}", FinanceSheet.BehindSource(entries, from))
            : account is { } ledger ? new FiguresPage(day, $"{LedgerWords.Of(ledger)}, debits less credits", FinanceSheet.BehindAccount(entries, ledger))
            : new FiguresPage(day, "Unapplied credit", FinanceSheet.BehindUnapplied(entries)));
    }

    private async Task<FinancePage> Page(DateOnly day)
    {
        var figures = await days.Of(day);
        return new FinancePage
        {
            Sheet = FinanceSheet.Of(day, await finance.Of(day), DailyCashActivity.Of(figures, rules), rules),
            Closed = figures.Closed,
            Bags = figures.Bags,
            Office = rules.OfficeName,
        };
    }
}
