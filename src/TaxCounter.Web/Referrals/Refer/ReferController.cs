using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Referrals;

/// <summary>Hands a question over: to whom, what is asked, what was tried.</summary>
[Route("/referrals/new")]
[Needs(Permission.WorkReferrals)]
public sealed class ReferController(ReferralService service, IAccounts accounts, IStaffDirectory people, IValidator<ReferForm> checks) : CounterController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Refer(string? account) => View(await Page(new ReferForm { Account = account }));

    /// <summary>Sends it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Send([Bind(Prefix = "Form")] ReferForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = await Page(form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Refer");
        }

        if (!string.IsNullOrEmpty(form.Account) && page.Account is null)
        {
            return Refused(page, ReferralRefusals.AccountUnknown, "Refer");
        }

        var sent = await service.Send(new ReferralAsked
        {
            Id = ReferralId.From(form.Id),
            Account = page.Account?.Id,
            To = form.To,
            Name = (form.To == ReferralTo.Colleague ? form.Colleague : form.To == ReferralTo.Unit ? form.Unit : null) ?? "",
            Question = form.Question!,
            Tried = form.Tried!,
            Reach = form.Reach ?? "",
            Waits = form.Waits,
        }, Act);
        if (sent.Refusal is { } no)
        {
            return Refused(page, no.Field == "Name" ? no with { Field = form.To == ReferralTo.Unit ? "Unit" : "Colleague" } : no, "Refer");
        }

        Flash($"Referred to {sent.Value.ToWords}. The answer comes to your start page{(page.Account is null ? "" : " and stays with the account")}.");
        return Redirect($"/referrals/{sent.Value.Id.Value}");
    }

    private async Task<ReferPage> Page(ReferForm form) => new(
        form,
        AccountNumber.TryParse(form.Account, out var number) ? await accounts.Find(number) : null,
        [.. (await people.ListAsync()).Where(p => p.DisabledAt is null && p.Member.May(Permission.WorkReferrals) && !Who.IsSamePerson(p.Member))]);
}
