using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Accounts;

/// <summary>Reading a tax id in full: a supervisor, a reason, their own password, one answer, on record before it is shown.</summary>
[Route("/accounts/{number}/tax-id")]
[Needs(Permission.RevealTaxId)]
public sealed class TaxIdController(IAccounts accounts, ITaxIds vault, IStepUp stepUp, IAuditTrail audit, IValidator<RevealForm> checks) : CounterController
{
    /// <summary>Asks why.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Reveal(string number) => await Find(number) is { } account ? View(new RevealPage(account, new RevealForm())) : NotFound();

    /// <summary>Shows it once.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Reveal(string number, RevealForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Find(number) is not { TaxId: { } taxId } account)
        {
            return NotFound();
        }

        var page = new RevealPage(account, form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page);
        }

        if (StaffRefusals.WrongText(form.Reason, "Reason") is { } secret)
        {
            return Refused(page, secret);
        }

        var confirmed = await stepUp.ConfirmOwnAsync(Who, form.Password, Permission.RevealTaxId);
        if (confirmed.Refusal is { } no)
        {
            return Refused(page, no);
        }

        var recorded = await audit.RecordView(Act.Because(form.Reason), "accounts.tax-id-reveal", account.Number.Digits, account.Number.Digits);
        if (recorded.Refusal is { } notRecorded)
        {
            return Refused(page, notRecorded);
        }

        return View(page with { Number = Written(taxId.Kind, vault.Reveal(taxId.Number)) });
    }

    private async Task<Account?> Find(string number) =>
        AccountNumber.TryParse(number, out var parsed) && await accounts.Find(parsed) is { TaxId: not null } account ? account : null;

    private static string Written(TaxIdKind kind, string digits) => (kind, digits) switch
    {
        (TaxIdKind.Fein, { Length: 9 }) => $"{digits[..2]}-{digits[2..]}",
        (TaxIdKind.Ssn, { Length: 9 }) => $"{digits[..3]}-{digits[3..5]}-{digits[5..]}",
        _ => digits,
    };
}
