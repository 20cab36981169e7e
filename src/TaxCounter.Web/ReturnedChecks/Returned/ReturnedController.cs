using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>Returned checks: the list with its search, and each as a page that prints.</summary>
[Route("/returned-checks")]
[Needs(Permission.SeeReceipts)]
public sealed class ReturnedController(ReturnedCheckDesk desk, IReturnedCheckSearch search, ReturnedCheckService service, IAuditTrail audit, IValidator<EndForm> valid) : CounterController
{
    /// <summary>All of them, newest first, or those of one state; and the checks that a notice may mean.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? q = null, string? state = null, int page = 1)
    {
        var of = Enum.TryParse<ReturnedCheckState>(state, out var known) && Enum.IsDefined(known) ? known : (ReturnedCheckState?)null;
        return View(new ReturnedListPage(await search.List(of, page), of, q ?? "", string.IsNullOrWhiteSpace(q) ? [] : await search.Taken(q), Who.May(Permission.RecordReturnedChecks)));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Returned(string number)
    {
        if (await desk.Find(number, Act) is not { } page)
        {
            return RefusedTo("/returned-checks", ReturnedCheckRefusals.Unknown);
        }

        await audit.RecordView(Act, "returned-checks.view", page.Check.Number.ToString(), page.Account.Number.Digits);
        return View(page);
    }

    /// <summary>The bank paid it after all.</summary>
    [HttpPost("{number}/redeposit")]
    [Needs(Permission.RecordReturnedChecks)]
    public Task<IActionResult> Redeposit(string number, [Bind(Prefix = "Form")] EndForm form) => End(number, form, page =>
        form.PaidOn is { } on ? service.Redeposit(page.Check.Number, on, Act) : Task.FromResult<Result<ReturnedCheck>>(ReturnedCheckRefusals.RedepositDay(page.Check.ReturnedOn, Act.Today)),
        check => $"{check.Number} is noted as paid on {check.PaidOn!.Value.Long()}. The charge for the returned check stays.");

    /// <summary>The bank had erred; another person than who recorded it says so.</summary>
    [HttpPost("{number}/undo")]
    [Needs(Permission.RecordReturnedChecks)]
    public Task<IActionResult> Undo(string number, [Bind(Prefix = "Form")] EndForm form) =>
        End(number, form, page => service.Undo(page.Check.Number, Act.Because(form.Reason)), check => $"{check.Number} is undone. Everything it had paid is paid again, and the charge is gone.");

    private async Task<IActionResult> End(string number, EndForm form, Func<ReturnedPage, Task<Result<ReturnedCheck>>> end, Func<ReturnedCheck, string> says)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number, Act) is not { } page)
        {
            return RefusedTo("/returned-checks", ReturnedCheckRefusals.Unknown);
        }

        page = page with { Form = form };
        if (!valid.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Returned");
        }

        var done = await end(page);
        if (done.Refusal is { } no)
        {
            return Refused(page, no, "Returned");
        }

        Flash(says(done.Value));
        return Redirect("/returned-checks/" + done.Value.Number);
    }
}
