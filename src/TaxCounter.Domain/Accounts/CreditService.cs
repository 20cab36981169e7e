using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Accounts;

/// <summary>Applies the unapplied credit of an account to what it owes, as of the day the credit arose.</summary>
public sealed class CreditService(ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>What applying would pay; nothing is written.</summary>
    public async Task<CreditPlan> Preview(AccountId account, CounterAct act) =>
        CreditPlan.Of(await ledgers.OfAccount(account, openOnly: true), await ledgers.UnappliedByDay(account), account, act, rules);

    /// <summary>Posts it. Refused: nothing to apply (a second click finds that), or another amount than was shown.</summary>
    public Task<Result<CreditPlan>> Apply(AccountId id, Money shown, CounterAct act) => transaction.Do<CreditPlan>(act, async () =>
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

        var plan = await Preview(id, act);
        if (plan.Total.IsZero)
        {
            return CreditRefusals.Nothing;
        }

        if (plan.Total != shown)
        {
            return CreditRefusals.Changed;
        }

        foreach (var posting in plan.Postings)
        {
            journal.Add(posting);
        }

        var parts = plan.Parts.Select(p => $"{p.Obligation.TaxType} {p.Obligation.Period} {p.Amount.Plain()} as of {p.AroseOn:yyyy-MM-dd}");
        await audit.Record(act, "accounts.credit-apply", account.Number.Digits, account.Number.Digits, string.Join(", ", parts));
        return plan;
    });
}
