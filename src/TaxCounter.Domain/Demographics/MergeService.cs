using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Demographics;

/// <summary>Merges duplicates: a clerk proposes which account stays, a supervisor who did not propose it decides, and a supervisor undoes it. Nothing of either account is rewritten.</summary>
public sealed class MergeService(IMerges merges, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    private const int LongestChain = 50;

    /// <summary>Proposes it, with the reason of the act; the same form again finds it. Refused: a circle, what is merged already, work that is not finished on either account.</summary>
    public Task<Result<AccountMerge>> Propose(AccountMergeId id, AccountId account, AccountNumber? into, CounterAct act) => transaction.Do<AccountMerge>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ProposeMerge))
        {
            return StaffRefusals.NotAllowed(act.By, "propose a merge");
        }

        if (into is not { } number || await accounts.Find(number) is not { } stays)
        {
            return MergeRefusals.OtherUnknown;
        }

        if (await merges.Find(id) is { } earlier)
        {
            return earlier.IsSame(account, stays.Id, act.Reason) ? earlier : MergeRefusals.OtherContent;
        }

        if (await accounts.Find(account) is not { } merged)
        {
            return AccountRefusals.Unknown("");
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if ((await merges.OfAccount(account)).Any(m => m.AccountId == account && m.State == MergeState.Proposed))
        {
            return MergeRefusals.WaitsAlready(merged);
        }

        if (await WhyNot(merged, stays) is { } no)
        {
            return no;
        }

        var merge = AccountMerge.Propose(id, account, stays.Id, act);
        merges.Add(merge);
        await Record(merge, merged, stays, "demographics.merge-propose", act);
        return merge;
    });

    /// <summary>A second person agrees: from today on the one account points to the other. Refused as a proposal is, by what holds now.</summary>
    public Task<Result<AccountMerge>> Approve(AccountMergeId id, CounterAct act) => Change(id, "demographics.merge-approve", act, async (merge, merged, stays, by) =>
    {
        if (await WhyNot(merged, stays) is { } not)
        {
            return not;
        }

        if (merge.Approve(by) is { } no)
        {
            return no;
        }

        merged.PointTo(stays.Id, by.Today);
        return null;
    });

    /// <summary>A second person denies it, with a reason.</summary>
    public Task<Result<AccountMerge>> Deny(AccountMergeId id, CounterAct act) => Change(id, "demographics.merge-deny", act, (merge, _, _, by) => Task.FromResult(merge.Deny(by)));

    /// <summary>Who proposed it withdraws it.</summary>
    public Task<Result<AccountMerge>> Withdraw(AccountMergeId id, CounterAct act) => Change(id, "demographics.merge-withdraw", act, (merge, _, _, by) => Task.FromResult(merge.Withdraw(by)));

    /// <summary>A supervisor who did not propose it undoes it, with a reason: the accounts are two again. What was posted in between stays where it was posted.</summary>
    public Task<Result<AccountMerge>> Undo(AccountMergeId id, CounterAct act) => Change(id, "demographics.merge-undo", act, (merge, merged, _, by) =>
    {
        var no = merge.Undo(by);
        if (no is null)
        {
            merged.PointTo(null, by.Today);
        }

        return Task.FromResult(no);
    });

    /// <summary>The account that stays of an account, by as many merges as there are; the account itself where it points to none.</summary>
    public async Task<Account> StaysOf(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        for (var i = 0; i < LongestChain && account.MergedIntoId is { } next && await accounts.Find(next) is { } stays; i++)
        {
            account = stays;
        }

        return account;
    }

    private async Task<Refusal?> WhyNot(Account merged, Account stays)
    {
        if (merged.Id == stays.Id)
        {
            return MergeRefusals.Same;
        }

        if (merged.MergedIntoId is not null)
        {
            return MergeRefusals.AlreadyMerged(merged, (await StaysOf(merged)).Number);
        }

        if ((await StaysOf(stays)).Id == merged.Id)
        {
            return MergeRefusals.Circle(stays.Number);
        }

        if (stays.MergedIntoId is not null)
        {
            return MergeRefusals.AlreadyMerged(stays, (await StaysOf(stays)).Number);
        }

        if (merged.Kind != stays.Kind)
        {
            return MergeRefusals.OtherKind;
        }

        foreach (var account in new[] { merged, stays })
        {
            if (await merges.OpenWork(account.Id) is [var open, ..])
            {
                return MergeRefusals.Open(account.Number, open);
            }
        }

        return null;
    }

    private Task<Result<AccountMerge>> Change(AccountMergeId id, string what, CounterAct act, Func<AccountMerge, Account, Account, CounterAct, Task<Refusal?>> change) => transaction.Do<AccountMerge>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await merges.Find(id) is not { } merge || await accounts.Find(merge.AccountId) is not { } merged || await accounts.Find(merge.IntoId) is not { } stays)
        {
            return MergeRefusals.Unknown;
        }

        var by = what.EndsWith("-withdraw", StringComparison.Ordinal) ? act : act.Using(Permission.ApproveMerge);
        if (await change(merge, merged, stays, by) is { } no)
        {
            return no;
        }

        merges.Touch(merge);
        await Record(merge, merged, stays, what, by);
        return merge;
    });

    private async Task Record(AccountMerge merge, Account merged, Account stays, string what, CounterAct act) =>
        await audit.Record(act, what, merged.Number.Digits, merged.Number.Digits, $"{merged.Number.Digits} into {stays.Number.Digits}: {merge.Reason}", [new("merge", null, merge.State.ToString().ToLowerInvariant())]);
}
