using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Works one credit: what it is, what could be done, and doing it.</summary>
[Route("/off-accounts/{id:guid}")]
[Needs(Permission.SeeOffAccounts)]
public sealed class OpenCreditController(OpenCreditDesk desk, OffAccountService service, IAuditTrail audit) : CounterController
{
    private const string Queue = "/off-accounts";

    /// <summary>The credit with its cause, its day and what is suggested.</summary>
    [HttpGet("")]
    public async Task<IActionResult> OpenCredit(Guid id)
    {
        if (await desk.Page(id, Act) is not { } page)
        {
            return RefusedTo(Queue, OffAccountRefusals.Gone);
        }

        await audit.RecordView(Act, "off-accounts.credit-view", page.Account.Number.Digits, page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>What it would pay.</summary>
    [HttpGet("apply")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> Apply(Guid id, string? to) => await desk.Page(id, Act) is not { } page ? RefusedTo(Queue, OffAccountRefusals.Gone)
        : await desk.Target(to) is { Refusal: { } unknown } ? Refused(await Preview(page, null, new ApplyForm { To = to }), unknown)
        : View(await Preview(page, (await desk.Target(to))?.Value, new ApplyForm { To = to }));

    /// <summary>Applies it.</summary>
    [HttpPost("apply")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> Apply(Guid id, [Bind(Prefix = "Form")] ApplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Way(id, Act) is not { } way)
        {
            return RefusedTo(Queue, OffAccountRefusals.Gone);
        }

        var to = await desk.Target(form.To);
        var done = to?.Refusal is { } unknown ? unknown
            : await service.Apply(new OpenCreditId(id), to?.Value.Id, new Money(form.ShownCents), Act.Because(form.Reason), form.ShownAfterCents is { } after ? new Money(after) : null);
        if (done.Refusal is { } no)
        {
            return await desk.Page(id, Act) is not { } page ? RefusedTo(Queue, OffAccountRefusals.Gone)
                : IsOfTheRecords(no) ? RefusedTo(page.Url, no) : Refused(await Preview(page, to?.Refusal is null ? to?.Value : null, form), no);
        }

        Flash($"{done.Value.Total.InDollars()} of the credit of {way.Name} is applied.");
        return After(id, way.Next, way.Amount > done.Value.Total);
    }

    /// <summary>Leaves it for the next charge.</summary>
    [HttpPost("carry")]
    [Needs(Permission.WorkOffAccounts)]
    public Task<IActionResult> Carry(Guid id) => Do(id, service.Carry, page => $"The credit of {page.Account.Name} is carried forward. The next charge takes it; it comes up again on {page.Credit.LookAgainOn!.Value.Long()} if none does.");

    /// <summary>Returns it to the queue.</summary>
    [HttpPost("return")]
    [Needs(Permission.WorkOffAccounts)]
    public Task<IActionResult> Return(Guid id) => Do(id, service.Return, page => $"The credit of {page.Account.Name} is in the queue again.", stay: true);

    /// <summary>Before the letter is written.</summary>
    [HttpGet("ask")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> Ask(Guid id) => await desk.Page(id, Act) is { } page ? View(page) : RefusedTo(Queue, OffAccountRefusals.Gone);

    /// <summary>Asks the customer by letter.</summary>
    [HttpPost("ask")]
    [Needs(Permission.WorkOffAccounts)]
    public Task<IActionResult> Write(Guid id) => Do(id, service.Ask, page => $"The letter to {page.Account.Name} is written; it is among the account's letters to print. The answer is due by {page.Question!.DueOn.Long()}.");

    /// <summary>Sends a reminder.</summary>
    [HttpPost("remind")]
    [Needs(Permission.WorkOffAccounts)]
    public Task<IActionResult> Remind(Guid id) => Do(id, service.Remind, page => $"The reminder to {page.Account.Name} is written; it is among the account's letters to print.");

    /// <summary>The form for the answer.</summary>
    [HttpGet("answer")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> Answer(Guid id) => await desk.Page(id, Act) is { } page ? View(new AnswerPage(page, new AnswerForm())) : RefusedTo(Queue, OffAccountRefusals.Gone);

    /// <summary>Notes the answer.</summary>
    [HttpPost("answer")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> Answer(Guid id, [Bind(Prefix = "Form")] AnswerForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Page(id, Act) is not { } page)
        {
            return RefusedTo(Queue, OffAccountRefusals.Gone);
        }

        var noted = await service.Answer(page.Credit.Id, form.Answer, Act);
        if (noted.Refusal is { } no)
        {
            return Refused(new AnswerPage(page, form), no);
        }

        Flash("The answer is noted. Do as the customer asked.");
        return Redirect(page.Url);
    }

    /// <summary>Before it is written off.</summary>
    [HttpGet("write-off")]
    [Needs(Permission.WorkOffAccounts)]
    public async Task<IActionResult> WriteOff(Guid id) => await desk.Page(id, Act) is { } page ? View("WriteOff", page) : RefusedTo(Queue, OffAccountRefusals.Gone);

    /// <summary>Writes it off.</summary>
    [HttpPost("write-off")]
    [Needs(Permission.WorkOffAccounts)]
    public Task<IActionResult> WriteOff(Guid id, long shownCents) => Do(id, (credit, act) => service.WriteOff(credit, new Money(shownCents), act), page => $"{page.Credit.Amount.InDollars()} of {page.Account.Name} is written off.");

    private async Task<IActionResult> Do(Guid id, Func<OpenCreditId, Domain.Staff.CounterAct, Task<Result<OpenCredit>>> work, Func<OpenCreditPage, string> says, bool stay = false)
    {
        if (await desk.Page(id, Act) is not { } page)
        {
            return RefusedTo(Queue, OffAccountRefusals.Gone);
        }

        var done = await work(page.Credit.Id, Act);
        if (done.Refusal is { } no)
        {
            return RefusedTo(page.Url, no);
        }

        Flash(says(await desk.Page(id, Act) ?? page));
        return After(id, page.Next, stay);
    }

    /// <summary>To the same credit where more of it is to be done, else to the next one.</summary>
    private RedirectResult After(Guid id, OpenCreditId? then, bool stay) => Redirect(stay ? $"{Queue}/{id}" : then is { } next ? $"{Queue}/{next.Value}" : Queue);

    private async Task<ApplyPage> Preview(OpenCreditPage page, Domain.Accounts.Account? to, ApplyForm form)
    {
        var move = to is null ? page.Move : await service.Plan(page.Credit, to.Id, Act);
        form.ShownCents = move.Total.Cents;
        form.ShownAfterCents = move.OwedAfter.Cents;
        ModelState.Remove("Form.ShownCents");
        ModelState.Remove("Form.ShownAfterCents");
        return new ApplyPage(page, move, to, to is not null && await service.IsOfAnother(page.Credit, to.Id), form);
    }
}
