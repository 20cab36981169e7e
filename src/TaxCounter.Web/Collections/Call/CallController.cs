using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>Call mode: one account after the other, each with its numbers, what to say, and the form of what came of it. The page of an account's contacts is the same page.</summary>
[Route("/collections/calls")]
[Needs(Permission.SeeOverdue)]
public sealed class CallController(CallDesk desk, CallQueue queue, ContactService contacts, StatementService statements, IAccounts accounts, IValidator<CallForm> valid, IAuditTrail audit, IEnumerable<IAccountOpened> opened) : CounterController
{
    private const string CallView = "Call";

    /// <summary>The next account of a list.</summary>
    [HttpPost("next")]
    [Needs(Permission.WorkOverdue)]
    public async Task<IActionResult> Next([FromQuery] OverdueFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        return await Open(filter.Clean());
    }

    /// <summary>An account: what is owed, what was said before, and the form.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Call(string number, [FromQuery] OverdueFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        if (await desk.Page(number, filter.Clean(), new CallForm(), page, Act) is not { } shown)
        {
            return RefusedTo("/collections/overdue", CollectionRefusals.AccountUnknown);
        }

        await audit.RecordView(Act, "collections.view", shown.Account.Number.Digits, shown.Account.Number.Digits);
        shown.Form.Way = shown.IsMine ? ContactWay.Call : ContactWay.TheyCalled;
        return View(shown);
    }

    /// <summary>Notes what came of it; in call mode the next account opens at once.</summary>
    [HttpPost("{number}")]
    [Needs(Permission.WorkOverdue)]
    public async Task<IActionResult> Record(string number, [FromQuery] OverdueFilter filter, [Bind(Prefix = "Form")] CallForm form, bool stay)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Page(number, filter.Clean(), form, 1, Act) is not { } shown)
        {
            return RefusedTo("/collections/overdue", CollectionRefusals.AccountUnknown);
        }

        if (!valid.Check(form, ModelState, "Form"))
        {
            return Malformed(shown, CallView);
        }

        var done = await contacts.Record(new ContactAsked { Id = new ContactId(form.Id), Account = shown.Account.Id, Way = form.Way, Outcome = form.Outcome, Amount = form.Amount, By = form.PayBy }, Act.Because(form.Note));
        if (done.Refusal is { } no)
        {
            return Refused(shown, no, CallView);
        }

        var promised = done.Value.Outcome == ContactOutcome.Promise ? $" {form.Amount!.Value.InDollars()} by {form.PayBy!.Value.Long()}" : "";
        Flash($"{shown.Account.Name}: {done.Value.Outcome.Words()}{promised}. It is in the account's contacts.");
        return stay || done.Value.Way != ContactWay.Call ? Redirect(UrlOf(shown.Account, shown.Filter)) : await Open(shown.Filter);
    }

    /// <summary>Takes this account for a call.</summary>
    [HttpPost("{number}/begin")]
    [Needs(Permission.WorkOverdue)]
    public Task<IActionResult> Begin(string number, [FromQuery] OverdueFilter filter) => Do(number, filter, async account =>
    {
        var taken = await contacts.Claim(account.Id, Act);
        await Opened(taken.Refusal is null ? account : null);
        return taken.Refusal;
    });

    /// <summary>Leaves this one without an outcome; the next opens.</summary>
    [HttpPost("{number}/skip")]
    [Needs(Permission.WorkOverdue)]
    public async Task<IActionResult> Skip(string number, [FromQuery] OverdueFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        if (await Find(number) is not { } account)
        {
            return RefusedTo("/collections/overdue", CollectionRefusals.AccountUnknown);
        }

        var left = await contacts.Release(account.Id, Act);
        return left.Refusal is { } no ? RefusedTo(UrlOf(account, filter.Clean()), no) : await Open(filter.Clean());
    }

    /// <summary>Sends a statement or a notice of balance.</summary>
    [HttpPost("{number}/letter")]
    [Needs(Permission.WorkOverdue)]
    public Task<IActionResult> Letter(string number, [FromQuery] OverdueFilter filter, string? kind, Guid id) => Do(number, filter, async account =>
    {
        var which = kind == nameof(StatementKind.Statement) ? StatementKind.Statement : StatementKind.Notice;
        var sent = await statements.Send(LetterId.From(id == Guid.Empty ? LetterId.New().Value : id), which, account.Id, Act);
        if (sent.Refusal is null)
        {
            Flash($"The {which.Words()} is written: letter {sent.Value}. Print it and send it.");
        }

        return sent.Refusal;
    });

    /// <summary>Sends a demand.</summary>
    [HttpPost("{number}/demand")]
    [Needs(Permission.SendDemands)]
    public Task<IActionResult> Demand(string number, [FromQuery] OverdueFilter filter, Guid id) => Do(number, filter, async account =>
    {
        var sent = await statements.Demand(new DemandId(id == Guid.Empty ? DemandId.New().Value : id), account.Id, Act);
        if (sent.Refusal is null)
        {
            Flash($"The demand is written: letter {sent.Value.Letter}, to be paid by {sent.Value.LastDay.WithWeekday()}. Print it and send it.");
        }

        return sent.Refusal;
    });

    private static string UrlOf(Account account, OverdueFilter filter) => $"/collections/calls/{account.Number}{filter.Query()}";

    private async Task<IActionResult> Open(OverdueFilter filter)
    {
        var next = await queue.Next(filter.Question(Act.Today), Act);
        if (next.Refusal is { } no)
        {
            return RefusedTo(filter.Url(), no);
        }

        var account = (await accounts.Find(next.Value))!;
        await Opened(account);
        return Redirect(UrlOf(account, filter));
    }

    /// <summary>Tells who follows it that the clerk is in a call with this account.</summary>
    private async Task Opened(Account? account)
    {
        foreach (var duty in account is null ? [] : opened)
        {
            await duty.Opened(account!.Number, byCall: true, Act);
        }
    }

    private async Task<IActionResult> Do(string number, OverdueFilter filter, Func<Account, Task<Refusal?>> act)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        return await Find(number) is not { } account ? RefusedTo("/collections/overdue", CollectionRefusals.AccountUnknown)
            : await act(account) is { } no ? RefusedTo(UrlOf(account, filter.Clean()), no)
            : Redirect(UrlOf(account, filter.Clean()));
    }

    private async Task<Account?> Find(string number) => AccountNumber.TryParse(number, out var parsed) ? await accounts.Find(parsed) : null;
}
