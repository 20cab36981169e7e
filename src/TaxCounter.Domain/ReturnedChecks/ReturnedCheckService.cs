using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>Records a check that came back in one act: what it paid is owed again, the charge, the alert where the rule says so, the letter. Undoes it, and notes that it was paid after all.</summary>
public sealed class ReturnedCheckService(CheckReturnPlanner planner, IReturnedChecks checks, ReturnedCheckLetters letters, ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    private const string Alert = "Checks came back from the bank. Take cash, a card, a money order or a cashier's check only.";

    /// <summary>Records it; the same form again finds it. Refused where the figures are not those that were shown, and as the planner refuses.</summary>
    public Task<Result<ReturnedCheck>> Record(ReturnedCheckAsked asked, CounterAct act) => transaction.Do<ReturnedCheck>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await checks.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : ReturnedCheckRefusals.OtherContent(earlier.Number);
        }

        var number = await checks.NextNumber(act.Today.Year); // the postings carry it
        var worked = await planner.Plan(asked, act.Because(number.ToString()));
        if (worked.Refusal is { } wrong)
        {
            return wrong;
        }

        var plan = worked.Value;
        if (plan.Terms != asked.Shown)
        {
            return ReturnedCheckRefusals.Changed;
        }

        var recorded = ReturnedCheck.Record(plan, number, act);
        if (recorded.Refusal is { } no)
        {
            return no;
        }

        var check = recorded.Value;
        checks.Add(check);
        foreach (var posting in plan.Postings)
        {
            journal.Add(posting);
        }

        if (check.AlertId is { } alert)
        {
            plan.Account.Raise(AlertKind.CertifiedFundsOnly, $"{Alert} {plan.Count} in {plan.CertifiedFunds!.Value.Years} years, the last one {check.Number}.", act.Today, act.By.Name, alert);
        }

        await Record(check, plan.Account, "returned-checks.record", act,
        [
            new("state", null, check.State.Words()), new("amount", null, check.Amount.Plain()), new("owed", null, check.OwedAfter.Plain()), new("charge", null, check.Charge.Plain()),
            .. check.AlertId is null ? Array.Empty<AuditChange>() : [new("alert", null, $"{AlertKind.CertifiedFundsOnly}")],
        ]);
        return await letters.Write(check, plan, act) is { } unwritten ? unwritten : check;
    });

    /// <summary>The bank had erred: another person than who recorded it makes everything as if the check had never come back, charge and alert included.</summary>
    public Task<Result<ReturnedCheck>> Undo(ReturnedCheckNumber number, CounterAct act) => Change(number, act, "returned-checks.undo", async check =>
    {
        if (check.Undo(act) is { } no)
        {
            return no;
        }

        var why = act.Because($"{check.Number} undone");
        var postings = (await checks.Postings(check)).OrderBy(p => p.Class.ChargesFee).ToList(); // paid again first, so that nothing is late when the charge goes
        var touched = (await ledgers.Find([.. postings.SelectMany(p => p.Obligations).Distinct()])).ToDictionary(l => l.Obligation.Id);
        foreach (var posting in postings)
        {
            foreach (var mirrored in PaymentApplication.Mirrored(posting, [.. posting.Obligations.Select(o => touched[o])], why, rules))
            {
                journal.Add(mirrored);
                foreach (var id in mirrored.Obligations)
                {
                    touched[id] = touched[id].With(PaymentApplication.Movements(mirrored.Lines.Select(l => l.ToDraft()), mirrored.Kind, mirrored.EffectiveOn, id));
                }
            }
        }

        var account = (await accounts.Find(check.AccountId))!;
        account.Alerts.FirstOrDefault(a => a.Id == check.AlertId && a.LiftedOn is null)?.Lift(act.Today, act.By.Name, $"{check.Number} undone: {act.Reason}");
        return null;
    });

    /// <summary>The bank paid it after all, and that day counts: it pays what it had paid, as owed on that day; the charge stays.</summary>
    public Task<Result<ReturnedCheck>> Redeposit(ReturnedCheckNumber number, DateOnly paidOn, CounterAct act) => Change(number, act, "returned-checks.redeposit", async check =>
    {
        if (check.WhyNotRedeposit(paidOn, act) is { } wrong)
        {
            return wrong;
        }

        var why = act.Because($"{check.Number} redeposited");
        var days = new PostingDays(act.Today, paidOn);
        var paid = (await checks.Postings(check)).Where(p => p.Class.IsReturnedCheck).SelectMany(p => p.Obligations).Distinct().ToList();
        var owed = (await ledgers.Find(paid)).OrderBy(l => paid.IndexOf(l.Obligation.Id)).ToList();
        var spread = Allocation.Spread(check.Amount, owed.Select(l => l.ToSettle(paidOn, act.Today, rules)).Where(b => b.Owed.IsPositive), rules.PaymentOrder(paidOn));
        List<LineDraft> lines = [.. PaymentApplication.PaymentLines(spread, check.AccountId, null)];
        var follows = owed.SelectMany(l => PaymentApplication.FollowUpPostings(l, PaymentApplication.Movements(lines, PostingKind.CheckRedeposited, paidOn, l.Obligation.Id), days, why, rules, paymentEvent: null)).ToList();
        Posting[] all =
        [
            .. follows.Where(p => p.Class.Paid != PaidEffect.MovedCredit),
            Posting.Of(PostingKind.CheckRedeposited, days, why, [LineDraft.Debit(LedgerAccount.Bank, check.Amount), .. lines]),
            .. follows.Where(p => p.Class.Paid == PaidEffect.MovedCredit),
        ];
        if (check.Redeposit(paidOn, all.First(p => p.Class.IsRedeposit).Id, act) is { } no)
        {
            return no;
        }

        foreach (var posting in all)
        {
            journal.Add(posting);
        }

        return null;
    });

    private Task<Result<ReturnedCheck>> Change(ReturnedCheckNumber number, CounterAct act, string what, Func<ReturnedCheck, Task<Refusal?>> change) => transaction.Do<ReturnedCheck>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await checks.Find(number) is not { } check)
        {
            return ReturnedCheckRefusals.Unknown;
        }

        var before = check.State.Words();
        if (await change(check) is { } no)
        {
            return no;
        }

        checks.Touch(check);
        await Record(check, (await accounts.Find(check.AccountId))!, what, act, [new("state", before, check.State.Words())]);
        return check;
    });

    private Task Record(ReturnedCheck check, Account account, string what, CounterAct act, IReadOnlyList<AuditChange> changes) =>
        audit.Record(act, what, check.Number.ToString(), account.Number.Digits, $"{check.Receipt}, {check.Amount.Plain()}, {check.Why.Words()}{(act.Reason is { } reason ? $": {reason}" : "")}", changes);
}
