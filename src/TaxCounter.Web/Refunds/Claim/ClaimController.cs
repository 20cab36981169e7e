using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Refunds;

/// <summary>Taking a claim for a refund.</summary>
[Route("/refunds/new")]
[Needs(Permission.WorkRefunds)]
public sealed class ClaimController(ICredits credits, IAccounts accounts, ILedgers ledgers, RefundFigures figures, RefundService service, RuleBook rules) : CounterController
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

        var claimed = await service.Claim(new RefundId(form.Id), form.Credits(), form.Read(Act.Today), Act);
        if (claimed.Refusal is { } no)
        {
            return Refused(page, no, ClaimView);
        }

        Flash($"{claimed.Value.Number} is taken. Look at the figures, then recommend it or ask for what is missing.");
        return Redirect(RefundPages.UrlOf(claimed.Value.Number));
    }

    private async Task<ClaimPage?> Page(Guid id, ClaimForm? form)
    {
        if (await credits.Find(new OpenCreditId(id)) is not { } credit || await accounts.Find(credit.AccountId) is not { } account)
        {
            return null;
        }

        List<ClaimOther> others = [];
        foreach (var other in (await figures.OfTaxpayer(credit)).Where(c => c.Id != credit.Id))
        {
            var from = other.FromId is { } source ? (await ledgers.Find([source])).Select(l => l.Obligation).FirstOrDefault() : null;
            others.Add(new ClaimOther(other, (await accounts.Find(other.AccountId))!, from));
        }

        return new ClaimPage(account, credit, others, await figures.OwedFirst(credit, Act), Act.Today, form ?? ClaimForm.Of(credit, account, others.Select(o => o.Credit), Act.Today), rules);
    }
}
