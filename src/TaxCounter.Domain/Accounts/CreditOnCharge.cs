using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>
/// Unapplied credit that a charge meets: where the rule book of the day says so, it is applied in the same act as the charge, by the plan that a person would
/// see and confirm. Two people decided that rule, so no limit of one person is asked; it is taken back like any application. Where the rule book does not say so,
/// a credit that the customer had carried forward is applied all the same.
/// </summary>
public sealed class CreditOnCharge(ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, RuleBook rules)
{
    /// <summary>Whether the rule book applies it by itself on the day of the act.</summary>
    private bool IsAutomatic(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return rules.Counter.IsCreditAppliedOnCharge(act.Today);
    }

    /// <summary>Of some accounts those whose credit a charge can meet.</summary>
    public async Task<IReadOnlyCollection<AccountId>> Of(IReadOnlyCollection<AccountId> accounts, CounterAct act) => IsAutomatic(act) ? accounts : await ledgers.WithCarried(accounts);

    /// <summary>Applies the credit of an account to what it is charged with, inside the transaction that charged it. Null where it is left to a person, or nothing meets.</summary>
    public async Task<CreditPlan?> Meet(AccountId id, CounterAct act)
    {
        if (await ledgers.Unapplied(id) is not { IsPositive: true } credit || await Meeting(id, act) is not { Count: > 0 } meeting || await accounts.Find(id) is not { } account)
        {
            return null;
        }

        var plan = CreditPlan.Of(await ledgers.OpenNow(id), meeting, id, act, rules);
        if (plan.Total.IsZero)
        {
            return null;
        }

        foreach (var posting in plan.Postings)
        {
            journal.Add(posting);
        }

        await audit.Record(act, "accounts.credit-meet", account.Number.Digits, account.Number.Digits, CreditWords.Parts(plan), CreditWords.Changes(credit, plan));
        return plan;
    }

    private async Task<IReadOnlyList<CreditSource>> Meeting(AccountId id, CounterAct act) =>
        IsAutomatic(act) ? [.. (await ledgers.UnappliedByDay(id)).Select(c => new CreditSource(null, c.Day, c.Amount))] : await ledgers.Carried(id);
}
