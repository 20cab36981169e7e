using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>What a customer says is wrong with the account, and what was found.</summary>
[Route("/returns/discrepancies")]
[Needs(Permission.SeeReturns)]
public sealed class DiscrepanciesController(AccountDesk desk, IDiscrepancies discrepancies, DiscrepancyService service, RuleBook rules) : CounterController
{
    private const string ListView = "Discrepancies";

    /// <summary>Those of an account.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? account) =>
        await desk.Find(account ?? "") is { } found ? View(ListView, await Page(found, new DiscrepancyForm { Id = DiscrepancyId.New().Value, For = found.Number.Digits })) : NotFound();

    /// <summary>Writes one down, and leads on to what it needs.</summary>
    [HttpPost("")]
    [Needs(Permission.FileReturns)]
    public async Task<IActionResult> Note([Bind(Prefix = "Form")] DiscrepancyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(form.For) is not { } account)
        {
            return NotFound();
        }

        var noted = form.Read(account);
        if (noted.Period is null && !string.IsNullOrWhiteSpace(form.Span))
        {
            return Refused(await Page(account, form), ReturnRefusals.NotAPeriod(form.Span) with { Field = "Span" }, ListView);
        }

        var done = await service.Note(noted, Act);
        if (done.Refusal is { } no)
        {
            return Refused(await Page(account, form), no, ListView);
        }

        Flash(done.Value.LeadsTo == DiscrepancyOutcome.Refund ? "The discrepancy is written down. Open the credit of the account to claim it back." : "The discrepancy is written down.");
        var number = account.Number.Digits;
        return Redirect(done.Value.LeadsTo switch
        {
            DiscrepancyOutcome.Return when rules.Returns.Of(noted.TaxType) is not null => ReturnPages.EntryOf(number, noted.TaxType, noted.Period),
            DiscrepancyOutcome.Adjustment => $"/adjustments/new?account={number}",
            DiscrepancyOutcome.Refund => $"/accounts/{number}",
            _ => $"/returns/discrepancies?account={number}",
        });
    }

    private async Task<DiscrepanciesPage> Page(Account account, DiscrepancyForm form) =>
        new() { Account = account, Rules = rules, Form = form, Rows = await discrepancies.OfAccount(account.Id), Who = Who };
}
