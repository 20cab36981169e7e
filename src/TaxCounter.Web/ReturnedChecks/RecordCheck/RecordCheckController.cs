using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>Records a check that came back: the page says what is owed again before anything is recorded.</summary>
[Route("/returned-checks/new")]
[Needs(Permission.RecordReturnedChecks)]
public sealed class RecordCheckController(ReturnedCheckDesk desk, ReturnedCheckService service, IValidator<RecordForm> valid) : CounterController
{
    /// <summary>Which check, what the notice says, and what that does.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Record(string? receipt, int? tender, DateOnly? on, [Bind(Prefix = "Form")] RecordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear(); // what was chosen so far is an address, and is shown as it was read
        (form.Receipt, form.Tender, form.ReturnedOn) = (receipt ?? form.Receipt, tender ?? form.Tender, on ?? form.ReturnedOn);
        return await desk.Page(form, Act) is { } page ? View("RecordCheck", page) : RefusedTo("/returned-checks", ReturnedCheckRefusals.NoCheck);
    }

    /// <summary>Records it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Post([Bind(Prefix = "Form")] RecordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var isFilledIn = valid.Check(form, ModelState, "Form");
        var asked = isFilledIn ? ReturnedCheckDesk.Asked(form) : null;
        var done = asked is null ? null : await service.Record(asked, Act.Because(form.Reason));
        if (done is null || done.Refusal is not null)
        {
            return await Again(form, isFilledIn, done?.Refusal);
        }

        Flash($"{done.Value.Number} is recorded: {done.Value.OwedAfter.InDollars()} is owed now for what the check had paid. Its letter is ready to print.");
        return Redirect("/returned-checks/" + done.Value.Number);
    }

    /// <summary>The page as it is by now, with what is wrong.</summary>
    private async Task<IActionResult> Again(RecordForm form, bool isFilledIn, Refusal? no)
    {
        if (await desk.Page(form, Act) is not { } page)
        {
            return RefusedTo("/returned-checks", ReturnedCheckRefusals.NoCheck);
        }

        ModelState.Remove("Form.Shown");
        return !isFilledIn ? Malformed(page, "RecordCheck") : Refused(page, no ?? page.WhyNot ?? ReturnedCheckRefusals.NoCheck, "RecordCheck");
    }
}
