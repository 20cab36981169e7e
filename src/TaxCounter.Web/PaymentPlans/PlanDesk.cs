using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PaymentPlans;

/// <summary>Finds a plan and what its pages need around it.</summary>
public sealed class PlanDesk(IPaymentPlans plans, PaymentPlanPlanner planner, IAccounts accounts, ILedgers ledgers, ILetters letters, RuleBook rules)
{
    /// <summary>The page of a plan.</summary>
    public static string UrlOf(PaymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"/payment-plans/{plan.Number}";
    }

    /// <summary>The plan of a number as typed or scanned; null where there is none.</summary>
    public async Task<PlanPage?> Find(string typed, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!PaymentPlanNumber.TryParse(typed, out var number) || await plans.Find(number) is not { } plan)
        {
            return null;
        }

        var ids = plan.Current.Obligations.Select(o => o.ObligationId).ToList();
        return new PlanPage
        {
            Plan = plan,
            Account = (await accounts.Find(plan.AccountId))!,
            Standing = await planner.Standing(plan, act.Today),
            Owed = [.. (await ledgers.Find(ids)).Select(l => l.AsOf(act.Today, rules)).OrderBy(b => b.Due.Counted)],
            Letters = await letters.OfCase(plan.Number.ToString()),
            Rules = rules,
            Who = act.By,
            Today = act.Today,
        };
    }

    /// <summary>The figures of a plan that waits, as of today; or why there are none.</summary>
    public Task<Result<PlanProposal>> Proposal(PaymentPlan plan, CounterAct act) => planner.Plan(PaymentPlanService.Again(plan), plan, act);
}
