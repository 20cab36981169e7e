using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>Merges duplicates: a clerk proposes which account stays, a supervisor who did not propose it decides, and a supervisor undoes it. Nothing of either account is rewritten.</summary>
public sealed class MergeService(IMerges merges, IAccounts accounts, IEnumerable<IStandings> standings, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Proposes it, with the reason of the act; the same form again finds it. Refused: two taxpayers, what is merged already, work on the duplicate that is not finished.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="duplicate">The account that is merged.</param>
    /// <param name="into">The account that stays.</param>
    /// <param name="act">Who, when, and why they are one business.</param>
    public Task<Result<AccountMerge>> Propose(AccountMergeId id, AccountNumber? duplicate, AccountNumber? into, CounterAct act) => transaction.Do<AccountMerge>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ProposeMerge))
        {
            return StaffRefusals.NotAllowed(act.By, "propose a merge");
        }

        if (duplicate is not { } from || into is not { } to || await accounts.Find(from) is not { } merged || await accounts.Find(to) is not { } stays)
        {
            return MergeRefusals.OtherUnknown;
        }

        if (await merges.Find(id) is { } earlier)
        {
            return earlier.IsSame(merged.Id, stays.Id, act.Reason) ? earlier : MergeRefusals.OtherContent;
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if ((await merges.OfAccount(merged.Id)).Any(m => m.AccountId == merged.Id && m.State == MergeState.Proposed))
        {
            return MergeRefusals.WaitsAlready(merged);
        }

        if (await WhyNot(merged, stays, act.Today) is { } no)
        {
            return no;
        }

        var merge = AccountMerge.Propose(id, merged, stays, act);
        merges.Add(merge);
        await Record(merge, merged, stays, "merged-accounts.propose", act);
        return merge;
    });

    /// <summary>A second person agrees: from today on the duplicate points to the account that stays. Refused as a proposal is, by what holds now.</summary>
    public Task<Result<AccountMerge>> Approve(AccountMergeId id, CounterAct act) => Change(id, "merged-accounts.approve", act, async (merge, merged, stays, by) =>
        merge.State == MergeState.Proposed && await WhyNot(merged, stays, by.Today) is { } no ? no with { Field = null } : merge.Approve(merged, stays, by));

    /// <summary>A second person denies it, with a reason.</summary>
    public Task<Result<AccountMerge>> Deny(AccountMergeId id, CounterAct act) => Change(id, "merged-accounts.deny", act, (merge, _, _, by) => Task.FromResult(merge.Deny(by)));

    /// <summary>Who proposed it withdraws it.</summary>
    public Task<Result<AccountMerge>> Withdraw(AccountMergeId id, CounterAct act) => Change(id, "merged-accounts.withdraw", act, (merge, _, _, by) => Task.FromResult(merge.Withdraw(by)), asSecond: false);

    /// <summary>A supervisor who did not propose it undoes it, with a reason: the accounts are two again. What was posted in between stays where it was posted.</summary>
    public Task<Result<AccountMerge>> Undo(AccountMergeId id, CounterAct act) => Change(id, "merged-accounts.undo", act, (merge, merged, _, by) => Task.FromResult(merge.Undo(merged, by)));

    /// <summary>Why two accounts are not merged as things are; null when they may be.</summary>
    /// <param name="merged">The duplicate.</param>
    /// <param name="stays">The account that stays.</param>
    /// <param name="today">The office's day.</param>
    public async Task<Refusal?> WhyNot(Account merged, Account stays, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(stays);

        // One that points elsewhere neither points again nor is pointed to, so that no circle can be made.
        return merged.Id == stays.Id ? MergeRefusals.Same
            : merged.MergedInto is not null ? MergeRefusals.AlreadyMerged(merged)
            : stays.MergedInto is not null ? MergeRefusals.AlreadyMerged(stays)
            : merged.Kind != stays.Kind ? MergeRefusals.OtherKind
            : await InHand(merged.Id, today) is [_, ..] open ? MergeRefusals.Open(merged.Number, string.Join(", ", open))
            : null;
    }

    /// <summary>What the office itself still has to do on an account, each with its number: <c>refund RF-2026-000012-8</c>.</summary>
    private async Task<IReadOnlyList<string>> InHand(AccountId account, DateOnly today)
    {
        List<string> open = [];
        foreach (var duty in standings)
        {
            open.AddRange((await duty.Of(account, 0, today)).Where(s => s.Number.Length > 0 && s.Ahead.Awaits is (Awaits.Clerk or Awaits.Supervisor or Awaits.Finance)).Select(s => $"{s.What} {s.Number}"));
        }

        return open;
    }

    private Task<Result<AccountMerge>> Change(AccountMergeId id, string what, CounterAct act, Func<AccountMerge, Account, Account, CounterAct, Task<Refusal?>> change, bool asSecond = true) => transaction.Do<AccountMerge>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await merges.Find(id) is not { } merge || await accounts.Find(merge.AccountId) is not { } merged || await accounts.Find(merge.IntoId) is not { } stays)
        {
            return MergeRefusals.Unknown;
        }

        var by = asSecond ? act.Using(Permission.ApproveMerge) : act;
        if (await change(merge, merged, stays, by) is { } no)
        {
            return no;
        }

        merges.Touch(merge);
        await Record(merge, merged, stays, what, by);
        return merge;
    });

    private Task Record(AccountMerge merge, Account merged, Account stays, string what, CounterAct act) =>
        audit.Record(act, what, merged.Number.Digits, merged.Number.Digits, $"into {stays.Number.Digits}", [new("merge", null, merge.State.ToString().ToLowerInvariant())]);
}
