using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.MergedAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>What the pages of a merge have in common: the two accounts beside each other, and what was merged before.</summary>
public sealed class MergeDesk(AccountDesk desk, IAccounts accounts, IMerges merges, MergeService service, RuleBook rules)
{
    /// <summary>An account as it is compared.</summary>
    public async Task<MergeSide> Side(Account account, DateOnly today) => new(account, await desk.Balance(account, today, openOnly: true), rules, today);

    /// <summary>A merge with both its accounts; null when there is none of that key.</summary>
    public async Task<MergeSeen?> Find(Guid id, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await merges.Find(new AccountMergeId(id)) is not { } merge || await accounts.Find(merge.AccountId) is not { } merged || await accounts.Find(merge.IntoId) is not { } stays)
        {
            return null;
        }

        var no = merge.State == MergeState.Proposed ? await service.WhyNot(merged, stays, act.Today) : null;
        return new MergeSeen(merge, await Side(merged, act.Today), await Side(stays, act.Today), no, merge.WhyNotDecide(act.By));
    }

    /// <summary>The merges of an account, newest first, each in a sentence.</summary>
    public async Task<IReadOnlyList<MergeLine>> Before(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        List<MergeLine> lines = [];
        foreach (var merge in await merges.OfAccount(account.Id))
        {
            var isDuplicate = merge.AccountId == account.Id;
            if (await accounts.Find(isDuplicate ? merge.IntoId : merge.AccountId) is { } other)
            {
                lines.Add(new MergeLine(merge, other, isDuplicate));
            }
        }

        return lines;
    }
}
