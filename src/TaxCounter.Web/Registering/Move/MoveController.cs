using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Registering;

/// <summary>A business moves: the coding is run again for the new place and shown beside that of the old one before anything changes.</summary>
[Route("/registering/move")]
[Needs(Permission.WorkLicenses)]
public sealed class MoveController(AccountDesk accounts, MoveDesk desk, MoveService service, IValidator<MoveForm> checks) : CounterController
{
    private const string MoveView = "Move";

    /// <summary>The form, with what is known of the business.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Move(string? account) => await accounts.Find(account ?? "") is { } found ? View(MoveView, await desk.Page(found, await desk.Form(found, Act), Act)) : NotFound();

    /// <summary>Shows the coding; moves the business once what is shown is what the clerk read.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Move([Bind(Prefix = "Form")] MoveForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await accounts.Find(form.Account) is not { } account)
        {
            return NotFound();
        }

        var page = await desk.Page(account, form, Act);
        if (!checks.Check(form, ModelState, "Form") || page.Coding.Proposal is null)
        {
            form.Shown = null;
            return page.Coding.Refusal is { } wrong && ModelState.IsValid ? Refused(page, wrong, MoveView) : Malformed(page, MoveView);
        }

        var fingerprint = MoveDesk.Fingerprint(page);
        if (form.Shown != fingerprint)
        {
            ModelState.Clear();
            form.Shown = fingerprint;
            return View(MoveView, page);
        }

        var move = desk.Read(page, Act);
        if (move.Refusal is { } no)
        {
            return Refused(page, no, MoveView);
        }

        var done = await service.Move(move.Value, Act.Because(form.Settled));
        if (done.Refusal is { } refused)
        {
            return Refused(page, refused with { Field = refused.Field == "Override.location_codes" ? "LocationCode" : refused.Field }, MoveView);
        }

        Flash($"{done.Value.Name} is at {done.Value.AddressOn(Act.Today).OneLine()} now, location {done.Value.LocationCode}, from {form.MovedOn!.Value.Long()}. {(page.Along.Count > 0 ? "Print the certificate again." : "")}{(page.Staying.Count > 0 ? $" Not moved: {string.Join(", ", page.Staying.Select(l => l.Number))}." : "")}");
        return Redirect(page.Along.Count > 0 ? $"/licenses/{page.Along[0].Number}" : $"/accounts/{done.Value.Number}");
    }
}
