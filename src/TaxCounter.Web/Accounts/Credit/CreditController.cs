using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>Applying unapplied credit: shown first, then posted.</summary>
[Route("/accounts/{number}/credit")]
[Needs(Permission.TakePayments)]
public sealed class CreditController(AccountDesk desk, CreditService credits, ILedgers ledgers, RuleBook rules) : CounterController
{
    /// <summary>What it would pay.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Credit(string number) => await desk.Find(number) is { } account ? View(await Page(account)) : NotFound();

    /// <summary>Applies it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Credit(string number, CreditForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var done = await credits.Apply(account.Id, new(form.ShownCents), Act, form.ShownAfterCents is { } after ? new Money(after) : null);
        if (done.Refusal is { } no)
        {
            return IsOfTheRecords(no) ? RefusedTo($"/accounts/{account.Number}", no) : Refused(await Page(account), no);
        }

        Flash($"{done.Value.Total.InDollars()} of unapplied credit is applied.");
        return Redirect($"/accounts/{account.Number}");
    }

    /// <summary>Takes an application back.</summary>
    [HttpPost("reverse")]
    public async Task<IActionResult> TakeBack(string number, TakeBackForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var done = await credits.TakeBack(account.Id, new PostingId(form.Application), Act.Because(form.Reason ?? ""));
        if (done.Refusal is { } no)
        {
            return Refused(await Page(account, form.Reason), no, "Credit");
        }

        Flash($"{done.Value.InDollars()} of applied credit is reversed. It is unapplied credit again.");
        return Redirect($"/accounts/{account.Number}");
    }

    private async Task<CreditPage> Page(Account account, string? reason = null)
    {
        var plan = await credits.Preview(account.Id, Act);
        return new CreditPage(account, await ledgers.Unapplied(account.Id), plan, rules, new CreditForm { ShownCents = plan.Total.Cents, ShownAfterCents = plan.OwedAfter.Cents }) { Applied = await credits.Applications(account.Id), Reason = reason };
    }
}
