using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Applies the unapplied credit of an account to what it owes, as of the day the credit arose.</summary>
public sealed class CreditService(ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, CreditLimit limit, RuleBook rules)
{
    /// <summary>What applying would pay; nothing is written.</summary>
    public async Task<CreditPlan> Preview(AccountId account, CounterAct act) =>
        CreditPlan.Of(await ledgers.OfAccount(account, openOnly: true), await ledgers.UnappliedByDay(account), account, act, rules);

    /// <summary>Posts it. Refused: nothing to apply (a second click finds that), another amount than was shown or another rest (the day turned in between), more than the rule book lets this person decide (adjustments).</summary>
    public Task<Result<CreditPlan>> Apply(AccountId id, Money shown, CounterAct act, Money? owedAfter = null) => transaction.Do<CreditPlan>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.TakePayments))
        {
            return StaffRefusals.NotAllowed(act.By, "apply unapplied credit");
        }

        if (await accounts.Find(id) is not { } account)
        {
            return AccountRefusals.Unknown("");
        }

        var credit = await ledgers.Unapplied(id);
        var plan = await Preview(id, act);
        if (plan.Total.IsZero)
        {
            return CreditRefusals.Nothing;
        }

        if (plan.Total != shown || owedAfter is { } left && plan.OwedAfter != left)
        {
            return CreditRefusals.Changed;
        }

        if (await limit.WhyNot(id, plan.Total, act) is { } above)
        {
            return above;
        }

        foreach (var posting in plan.Postings)
        {
            journal.Add(posting);
        }

        await audit.Record(act, "accounts.credit-apply", account.Number.Digits, account.Number.Digits, CreditWords.Parts(plan), CreditWords.Changes(credit, plan));
        return plan;
    });

    /// <summary>What was applied and can be taken back, newest first.</summary>
    public Task<IReadOnlyList<Posting>> Applications(AccountId account) => journal.CreditApplications(account);

    /// <summary>
    /// Takes an application back: its mirror as of the same day, linked to it, so that the credit waits again and penalty and interest are what they are without it.
    /// Refused: no reason, taken back before (a second click finds that), more than the rule book lets this person decide (adjustments).
    /// </summary>
    public Task<Result<Money>> TakeBack(AccountId id, PostingId application, CounterAct act) => transaction.Do<Money>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.TakePayments))
        {
            return StaffRefusals.NotAllowed(act.By, "reverse applied credit");
        }

        if (string.IsNullOrWhiteSpace(act.Reason))
        {
            return CreditRefusals.NoReason;
        }

        if (await accounts.Find(id) is not { } account || (await journal.CreditApplications(id)).FirstOrDefault(p => p.Id == application) is not { } applied)
        {
            return CreditRefusals.NotApplied;
        }

        var amount = applied.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => l.AsDebit);
        if (rules.Limits.WhyNotDecide(LimitKind.AppliedCredit, amount, act.By, act.Today) is { } above)
        {
            return above;
        }

        var before = await ledgers.Unapplied(id);
        await PostMirror(applied, act);
        await audit.Record(act, "accounts.credit-reverse", account.Number.Digits, account.Number.Digits, $"{amount.Plain()} as of {applied.EffectiveOn:yyyy-MM-dd}",
            [new("unapplied credit", before.Plain(), (before + amount).Plain())]);
        return amount;
    });

    private async Task PostMirror(Posting applied, CounterAct act)
    {
        foreach (var posting in PaymentApplication.Mirrored(applied, await ledgers.Find(applied.Obligations), act, rules))
        {
            journal.Add(posting);
        }
    }
}
