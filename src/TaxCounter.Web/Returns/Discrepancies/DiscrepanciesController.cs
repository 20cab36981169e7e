using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Returns;

/// <summary>What a customer says is wrong with the account, and what was found.</summary>
[Route("/returns/discrepancies")]
[Needs(Permission.SeeReturns)]
public sealed class DiscrepanciesController(AccountDesk desk, IDiscrepancies discrepancies, DiscrepancyService service, ILedgers ledgers, RuleBook rules) : CounterController
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

        Flash("The discrepancy is written down.");
        var number = account.Number.Digits;
        return Redirect(done.Value.LeadsTo switch
        {
            DiscrepancyOutcome.Return when rules.Returns.Of(noted.TaxType) is not null => ReturnPages.EntryOf(number, noted.TaxType, noted.Period),
            DiscrepancyOutcome.Adjustment => AdjustmentOf(account, done.Value),
            DiscrepancyOutcome.Refund => await RefundOf(account, done.Value),
            _ => $"/returns/discrepancies?account={number}",
        });
    }

    private static string AdjustmentOf(Account account, Discrepancy said) => $"/adjustments/new?account={account.Number.Digits}&discrepancy={said.Id.Value}";

    /// <summary>To the credit that is claimed back; where there is none, to what makes one.</summary>
    private async Task<string> RefundOf(Account account, Discrepancy said)
    {
        var credit = await ledgers.Unapplied(account.Id);
        if (!credit.IsPositive)
        {
            Flash("The discrepancy is written down. This account has no credit to pay back yet: first the charge has to fall, by an adjustment or an amended return. What is then paid too much is the credit to refund.");
            return AdjustmentOf(account, said);
        }

        Flash($"The discrepancy is written down. The account has {credit.InDollars()} of credit: open it on the right to claim it back.");
        return $"/accounts/{account.Number.Digits}";
    }

    private async Task<DiscrepanciesPage> Page(Account account, DiscrepancyForm form) =>
        new() { Account = account, Rules = rules, Form = form, Rows = await discrepancies.OfAccount(account.Id), Who = Who };
}
