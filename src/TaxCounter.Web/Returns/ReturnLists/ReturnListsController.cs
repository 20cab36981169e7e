using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>The returns of the office: those on file, and those that are missing.</summary>
[Route("/returns")]
[Needs(Permission.SeeReturns)]
public sealed class ReturnListsController(IFiledReturns returns, MissingReturns missing, IAuditTrail audit, RuleBook rules) : CounterController
{
    /// <summary>Those on file, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(bool wrong = false, int page = 1) => View("List", new ReturnListPage(await returns.List(wrong, page), wrong, rules));

    /// <summary>Accounts whose return for a period is missing; the newest period that is due where none is asked for.</summary>
    [HttpGet("missing")]
    public async Task<IActionResult> Missing(string? tax, string? period, int page = 1)
    {
        var choices = missing.Choices(Act.Today);
        if (choices.Count == 0)
        {
            return NotFound();
        }

        var asked = Period.TryParse(period, out var of) && rules.Returns.Of(tax ?? "") is not null ? (TaxType: tax!, Period: of) : choices[0];
        await audit.RecordView(Act, "returns.missing-view", details: $"{asked.TaxType} {asked.Period}");
        return View("Missing", new MissingPage
        {
            Rules = rules,
            Choices = choices,
            TaxType = asked.TaxType,
            Period = asked.Period,
            DueOn = rules.DueDates.DueOn(asked.TaxType, asked.Period) is { Refusal: null } due ? due.Value : null,
            Rows = await missing.OfPeriod(asked.TaxType, asked.Period, Act.Today, page),
        });
    }
}
