using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>Taking a claim for a refund.</summary>
[Route("/refunds/new")]
[Needs(Permission.WorkRefunds)]
public sealed class ClaimController(ICredits credits, IAccounts accounts, RefundFigures figures, RefundService service) : CounterController
{
    private const string ClaimView = "Claim";

    /// <summary>The form, filled in with what is known of the credit.</summary>
    [HttpGet("")]
    public async Task<IActionResult> New(Guid credit) => await Page(credit, null) is { } page ? View(ClaimView, page) : RefusedTo("/off-accounts", RefundRefusals.CreditGone);

    /// <summary>Takes the claim.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Claim([Bind(Prefix = "Form")] ClaimForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Page(form.Credit, form) is not { } page)
        {
            return RefusedTo("/off-accounts", RefundRefusals.CreditGone);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(page, ClaimView);
        }

        var claimed = await service.Claim(new RefundId(form.Id), page.Credit.Id, form.Read(Act.Today), Act);
        if (claimed.Refusal is { } no)
        {
            return Refused(page, no, ClaimView);
        }

        Flash($"{claimed.Value.Number} is taken. Look at the figures, then recommend it or ask for what is missing.");
        return Redirect(RefundPages.UrlOf(claimed.Value.Number));
    }

    private async Task<ClaimPage?> Page(Guid id, ClaimForm? form) => await credits.Find(new OpenCreditId(id)) is { } credit && await accounts.Find(credit.AccountId) is { } account
        ? new ClaimPage(account, credit, await figures.OwedFirst(credit, Act), Act.Today, form ?? ClaimForm.Of(credit, account, Act.Today)) : null;
}
