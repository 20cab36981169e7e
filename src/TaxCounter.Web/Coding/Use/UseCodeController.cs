using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Coding;

/// <summary>Codes an account otherwise: a successor of a withdrawn code, or what the assistant proposes, from today, with a reason.</summary>
[Route("/coding/accounts/{account}")]
[Needs(Permission.WorkLicenses)]
public sealed class UseCodeController(AccountDesk desk, AccountCoding coding, CodingReview review, ICodingChanges changes, NaicsList naics, IAuditTrail audit, IValidator<UseCodeForm> checks) : CounterController
{
    private const string UseView = "/Coding/Use/Use.cshtml";

    /// <summary>The page; the code that is offered first is the first successor, or the one that the assistant proposed.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Use(string account, string? naics, string? type)
    {
        if (await desk.Find(account) is not { } found)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "coding.account-view", found.Number.Digits, found.Number.Digits);
        var finding = review.Of(found.Naics, found.BusinessType, Act.Today);
        var form = new UseCodeForm { ReadNaics = found.Naics, ReadType = found.BusinessType, Naics = naics ?? (finding?.Instead is [var first, ..] ? first.Code : found.Naics), BusinessType = type ?? found.BusinessType };
        return View(UseView, await Page(found, form));
    }

    /// <summary>Uses it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Use(string account, [Bind(Prefix = "Form")] UseCodeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(account) is not { } found)
        {
            return NotFound();
        }

        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(found, form), UseView);
        }

        var done = await coding.Use(form.Read(found.Number), Act.Because(form.Reason));
        if (done.Refusal is { } no)
        {
            return Refused(await Page(found, form), no, UseView);
        }

        Flash($"{done.Value.Number.Grouped()} {done.Value.Name} is coded {done.Value.Naics}, {done.Value.BusinessType} from today.");
        return Redirect("/coding/review");
    }

    private async Task<UseCodePage> Page(Account account, UseCodeForm form) => new(
        account, form, review.Of(account.Naics, account.BusinessType, Act.Today), naics.Find(account.Naics)?.Title ?? naics.FindWithdrawn(account.Naics)?.Title ?? "",
        [.. coding.BusinessTypes.Append(account.BusinessType).Where(t => t.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(t => new Microsoft.AspNetCore.Mvc.Rendering.SelectListItem(t, t))], await changes.OfAccount(account.Id));
}
