using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>Moves a posted payment to the account or period it belongs to, in one step: within the limit by one person, above it with a supervisor who did not ask for it.</summary>
public sealed class MovedPaymentService(MovedPaymentPlanner planner, IMovedPayments moves, ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers, RuleBook rules)
{
    /// <summary>One person moves it. Refused above the limit, with what was moved alone on these accounts before; and where the figures are not those that were shown.</summary>
    public Task<Result<MovedPayment>> Move(MovedPaymentAsked asked, CounterAct act) => Ask(asked, act, async (moved, plan) =>
    {
        var alone = await Alone(plan, act.Today);
        if ((alone.Refusal ?? moved.PostAlone(plan, alone.Refusal is null ? alone.Value : Money.Zero, act)) is { } no)
        {
            return no;
        }

        await Post(moved, plan, "moved-payments.post", act);
        return moved;
    });

    /// <summary>Asks for it; it waits in Approvals.</summary>
    public Task<Result<MovedPayment>> Request(MovedPaymentAsked asked, CounterAct act) => Ask(asked, act, async (moved, plan) =>
    {
        await Record(moved, plan.Money.Account, "moved-payments.request", act, [new("state", null, moved.State.Words()), new("amount", null, moved.Amount.Plain())]);
        return moved;
    });

    /// <summary>A supervisor approves it at the clerk's own screen: asked and decided in one act, still by two people.</summary>
    public Task<Result<MovedPayment>> MoveWith(MovedPaymentAsked asked, CounterAct act, CounterAct agreed) => Ask(asked, act, async (moved, plan) =>
    {
        await Record(moved, plan.Money.Account, "moved-payments.request", act, [new("state", null, moved.State.Words()), new("amount", null, moved.Amount.Plain())]);
        return await Approve(moved, plan, agreed.Using(Permission.ApproveMovedPayment));
    });

    /// <summary>A second person approves it; above the second limit the first of two only has their approval kept. Refused where the figures are not those that were shown.</summary>
    public Task<Result<MovedPayment>> Approve(MovedPaymentNumber number, string shown, CounterAct act) => Change(number, act, async moved =>
    {
        if (moved.WhyNotDecide(act) is { } no)
        {
            return no;
        }

        var plan = await planner.Plan(moved.Again(), act);
        return plan.Refusal is { } wrong ? wrong : plan.Value.Terms != shown ? MovedPaymentRefusals.Changed : await Approve(moved, plan.Value, act.Using(Permission.ApproveMovedPayment));
    });

    /// <summary>A second person denies it, with a reason.</summary>
    public Task<Result<MovedPayment>> Deny(MovedPaymentNumber number, CounterAct act) => End(number, "moved-payments.deny", act.Using(Permission.ApproveMovedPayment), (moved, by) => moved.Deny(by));

    /// <summary>Who asked withdraws it.</summary>
    public Task<Result<MovedPayment>> Withdraw(MovedPaymentNumber number, CounterAct act) => End(number, "moved-payments.withdraw", act, (moved, by) => moved.Withdraw(by));

    /// <summary>
    /// Another person than who asked reverses it: what the money pays there is taken back, and it pays again what it paid first. Refused where that money was used since.
    /// </summary>
    public Task<Result<MovedPayment>> Reverse(MovedPaymentNumber number, CounterAct act) => Change(number, act, async moved =>
    {
        act = act.Using(Permission.ApproveMovedPayment);
        if ((moved.WhyNotReverse(act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        var standing = await moves.Postings(moved);
        var applied = standing.Where(p => p.Class.UsesCredit).ToList();
        if (await IsUsed(moved, applied))
        {
            return MovedPaymentRefusals.UsedSince;
        }

        var step = await approvers.Agree(LimitKind.MovedPayment, Asked(moved, "moved-payments.reverse", moved.Weight, "reverse"), act);
        if (step.Refusal is { } above)
        {
            return above;
        }

        if (step.Value == ApprovalStep.FirstOfTwo)
        {
            return moved;
        }

        if (moved.Reverse(act) is { } refused)
        {
            return refused;
        }

        moves.Touch(moved);
        var why = act.Because($"{moved.Number} reversed");
        foreach (var posting in applied.AsEnumerable().Reverse().Concat(standing.Where(p => p.Class.IsMovedPayment)))
        {
            await Mirror(posting, why);
        }

        await Record(moved, await Owner(moved), "moved-payments.reverse", act, [new("state", MovedPaymentState.Posted.Words(), moved.State.Words())]);
        return moved;
    });

    /// <summary>Up to how much one person may move alone. Refused where this is more, together with what was moved alone on both accounts before.</summary>
    public async Task<Result<Money>> Alone(MovedPaymentPlan plan, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Asked.IsReversal)
        {
            return MovedPaymentRefusals.ReversalNeedsSecond;
        }

        var upTo = rules.Limits.AloneUpTo(LimitKind.MovedPayment, today);
        var before = await moves.MovedAlone([plan.Money.Account.Id, plan.Asked.To], rules.Limits.AddsUpSince(today) ?? today);
        return upTo.Refusal is null && plan.Weight + before > upTo.Value ? MovedPaymentRefusals.AboveOne(upTo.Value, plan.Weight, before) : upTo;
    }

    private async Task<Result<MovedPayment>> Approve(MovedPayment moved, MovedPaymentPlan plan, CounterAct act)
    {
        if (moved.WhyNotDecide(act) is { } no)
        {
            return no;
        }

        var step = await approvers.Agree(LimitKind.MovedPayment, Asked(moved, "moved-payments.approve", plan.Weight, plan.Terms), act);
        if (step.Refusal is { } above)
        {
            return above;
        }

        if (step.Value == ApprovalStep.FirstOfTwo)
        {
            return moved;
        }

        if (moved.Approve(plan, act) is { } refused)
        {
            return refused;
        }

        moves.Touch(moved);
        await Post(moved, plan, "moved-payments.approve", act);
        return moved;
    }

    /// <summary>Puts the postings into the journal under the number of the move, in the name of who lets it happen.</summary>
    private async Task Post(MovedPayment moved, MovedPaymentPlan plan, string what, CounterAct act)
    {
        foreach (var posting in MovedPaymentPlan.Of(plan.Asked, plan.Money, plan.Targets, act.Because(moved.Number.ToString()), rules).Postings)
        {
            journal.Add(posting);
        }

        await Record(moved, plan.Money.Account, what, act,
        [
            new("state", MovedPaymentState.Requested.Words(), moved.State.Words()),
            new("amount", null, moved.Amount.Plain()),
            new("effective date", null, moved.EffectiveOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new("owed by the wrong side", moved.FromOwedBefore.Plain(), moved.FromOwedAfter.Plain()),
            new("owed by the right side", moved.ToOwedBefore.Plain(), moved.ToOwedAfter.Plain()),
        ]);
    }

    private Task<Result<MovedPayment>> Ask(MovedPaymentAsked asked, CounterAct act, Func<MovedPayment, MovedPaymentPlan, Task<Result<MovedPayment>>> goOn) => transaction.Do<MovedPayment>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await moves.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked, act.Reason) ? earlier : MovedPaymentRefusals.OtherContent(earlier.Number);
        }

        var plan = await planner.Plan(asked, act);
        if (plan.Refusal is { } wrong)
        {
            return wrong;
        }

        if (plan.Value.Terms != asked.Shown)
        {
            return MovedPaymentRefusals.Changed;
        }

        var moved = MovedPayment.Ask(plan.Value, await moves.NextNumber(act.Today.Year), act);
        if (moved.Refusal is { } no)
        {
            return no;
        }

        moves.Add(moved.Value);
        return await goOn(moved.Value, plan.Value);
    });

    private Task<Result<MovedPayment>> Change(MovedPaymentNumber number, CounterAct act, Func<MovedPayment, Task<Result<MovedPayment>>> change) =>
        transaction.Do<MovedPayment>(act, async () => await moves.Find(number) is { } moved ? await change(moved) : MovedPaymentRefusals.Unknown);

    private Task<Result<MovedPayment>> End(MovedPaymentNumber number, string what, CounterAct act, Func<MovedPayment, CounterAct, Refusal?> end) => Change(number, act, async moved =>
    {
        var before = moved.State.Words();
        if (end(moved, act) is { } no)
        {
            return no;
        }

        moves.Touch(moved);
        await Record(moved, await Owner(moved), what, act, [new("state", before, moved.State.Words())]);
        return moved;
    });

    private async Task Mirror(Posting posting, CounterAct act)
    {
        foreach (var mirrored in PaymentApplication.Mirrored(posting, await ledgers.Find(posting.Obligations), act, rules))
        {
            journal.Add(mirrored);
        }
    }

    /// <summary>Whether the credit that the move left or applied is no longer there to be taken back.</summary>
    private async Task<bool> IsUsed(MovedPayment moved, IEnumerable<Posting> applied)
    {
        var back = applied.Where(p => p.EffectiveOn == moved.EffectiveOn).SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit && l.AccountId == moved.ToAccountId).Total(l => l.AsDebit);
        var there = (await ledgers.UnappliedByDay(moved.ToAccountId)).Where(d => d.Day == moved.EffectiveOn).Total(d => d.Amount);
        return there + back < moved.Amount;
    }

    private async Task<Account> Owner(MovedPayment moved) => (await accounts.Find(moved.FromAccountId))!;

    private async Task Record(MovedPayment moved, Account from, string what, CounterAct act, IReadOnlyList<AuditChange> changes)
    {
        var to = (await accounts.Find(moved.ToAccountId))!;
        await audit.Record(act, what, moved.Number.ToString(), from.Number.Digits, $"{(moved.IsReversal ? "reversal, " : "")}{(moved.Receipt is { } receipt ? $"{receipt}, " : "")}{moved.Amount.Plain()} from {from.Number.Digits} to {to.Number.Digits}: {moved.Reason}", changes);
    }

    private static ApprovalAsked Asked(MovedPayment moved, string what, Money amount, string terms) => new()
    {
        Kind = MovedPaymentsDuty.Decisions,
        Key = moved.Number.ToString(),
        Revision = moved.State.ToString(),
        Amount = amount,
        Terms = terms,
        What = what,
        Subject = moved.Number.ToString(),
    };
}
