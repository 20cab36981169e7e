using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>Finds the duplicate of an account, shows both beside each other, and proposes which stays.</summary>
[Route("/accounts/{number}/merge")]
[Needs(Permission.SeeAccounts)]
public sealed class ProposeMergeController(AccountDesk accounts, MergeDesk desk, IMerges merges, MergeService service, IAuditTrail audit) : CounterController
{
    private const string MergeView = "Merge";

    /// <summary>Likely duplicates, or the two accounts beside each other.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Merge(string number, string? with)
    {
        if (await accounts.Find(number) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "merged-accounts.view", account.Number.Digits, account.Number.Digits);
        var form = new MergeForm { Id = OrderedKey.New(), Other = with };
        if (string.IsNullOrWhiteSpace(with))
        {
            return View(MergeView, await Page(account, form));
        }

        ModelState.Clear();
        var other = await accounts.Find(TypedText.Number(with));
        var no = other is null ? MergeRefusals.OtherUnknown : other.Id == account.Id ? MergeRefusals.Same : null;
        return no is null ? View(MergeView, await Page(account, form, other)) : Refused(await Page(account, form), no, MergeView);
    }

    /// <summary>Proposes it.</summary>
    [HttpPost("")]
    [Needs(Permission.ProposeMerge)]
    public async Task<IActionResult> Propose(string number, [Bind(Prefix = "Form")] MergeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await accounts.Find(number) is not { } account)
        {
            return NotFound();
        }

        var other = await accounts.Find(TypedText.Number(form.Other ?? ""));
        var stays = other is null ? null : new[] { account, other }.FirstOrDefault(a => a.Number.Digits == form.Stays);
        if (other is null || stays is null)
        {
            return Refused(await Page(account, form, other), other is null ? MergeRefusals.OtherUnknown : MergeRefusals.WhichStays, MergeView);
        }

        var duplicate = stays.Id == account.Id ? other : account;
        var proposed = await service.Propose(new AccountMergeId(form.Id == Guid.Empty ? OrderedKey.New() : form.Id), duplicate.Number, stays.Number, Act.Because(form.Reason));
        if (proposed.Refusal is { } no)
        {
            return Refused(await Page(account, form, other), no, MergeView);
        }

        Flash($"The merge of {duplicate.Number.Grouped()} into {stays.Number.Grouped()} is proposed. Nothing changes before a supervisor approves it.");
        return Redirect($"/accounts/{account.Number}/merge");
    }

    /// <summary>Withdraws one's own proposal.</summary>
    [HttpPost("withdraw")]
    [Needs(Permission.ProposeMerge)]
    public async Task<IActionResult> Withdraw(string number, [Bind(Prefix = "Form")] WithdrawMergeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await accounts.Find(number) is not { } account)
        {
            return NotFound();
        }

        var withdrawn = await service.Withdraw(new AccountMergeId(form.Merge), Act);
        if (withdrawn.Refusal is { } no)
        {
            return Refused(await Page(account, new MergeForm { Id = OrderedKey.New() }), no, MergeView);
        }

        Flash("The proposal is withdrawn. Both accounts stay as they are.");
        return Redirect($"/accounts/{account.Number}/merge");
    }

    private async Task<MergePage> Page(Account account, MergeForm form, Account? other = null)
    {
        var isNew = account.MergedInto is null && Who.May(Permission.ProposeMerge);
        var (one, two) = other is null ? (null, null) : (await service.WhyNot(account, other, Act.Today), await service.WhyNot(other, account, Act.Today));
        return new MergePage
        {
            This = await desk.Side(account, Act.Today),
            Other = other is null ? null : await desk.Side(other, Act.Today),
            Likely = isNew && other is null ? await merges.LikelySame(account) : [],
            Before = await desk.Before(account),
            WhyNot = one is null || two is null ? null : two,
            Form = form,
            Who = Who,
        };
    }
}
