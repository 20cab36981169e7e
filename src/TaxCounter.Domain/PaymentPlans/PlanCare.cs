using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>
/// Looks after plans that were agreed: the signature, letters, default and reinstatement, the end. Whether it may be done is asked of the table and of how the plan
/// stands in the journal on that day.
/// </summary>
public sealed class PlanCare(PaymentPlanPlanner planner, IPaymentPlans plans, IAccounts accounts, PaymentPlanLetters letters, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>The customer signed. From now on the account says that what is unpaid is paid by an authorized plan, which lifts a hold on a license where the law says so.</summary>
    public Task<Result<PaymentPlan>> Sign(PaymentPlanNumber number, DateOnly on, CounterAct act) => Take(number, PlanAct.Signed, act, async (plan, account) =>
    {
        var no = plan.Sign(on, act);
        return no ?? await GoodStanding(plan, account, act);
    });

    /// <summary>Sends the letter that says what is late and until when it can be made good.</summary>
    public Task<Result<PaymentPlan>> SendCureLetter(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.CureLetter, act, async (plan, account) =>
    {
        var standing = await planner.Standing(plan, act.Today);
        var until = rules.Calendar.RollForward(act.Today.AddDays(Math.Max(1, plan.Current.CureDays)));
        if ((plan.WhyNot(PlanAct.CureLetter, act) ?? (standing.Causes.Count == 0 ? PaymentPlanRefusals.NothingLate : standing.Causes.Any(c => c.IsPastGrace) ? null : PaymentPlanRefusals.GraceRuns(standing.Causes.Min(c => c.Since).AddDays(plan.Current.GraceDays))) ?? plan.Do(PlanAct.CureLetter, act, until)) is { } no)
        {
            return no;
        }

        PaymentPlanService.Lift(plan, account, act, "a cure letter is sent");
        return null;
    }, async (plan, account) => await letters.Cure(await planner.Standing(plan, act.Today), plan.Notice!.Until!.Value, account, act));

    /// <summary>Gives the notice that the law asks for before a plan is changed or ended for changed circumstances.</summary>
    public Task<Result<PaymentPlan>> GiveNotice(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.ChangeNotice, act, (plan, account) =>
    {
        var rule = rules.Limits.Plans?.On(act.Today) is { Refusal: null } row ? row.Value.Value.ChangeNotice : null;
        return Task.FromResult(rule is null ? PaymentPlanRefusals.NoNoticeRule : plan.Do(PlanAct.ChangeNotice, act, act.Today.AddDays(rule.Days)));
    }, (plan, account) => letters.Notice(plan, plan.Notice!.Until!.Value, account, act));

    /// <summary>What the letter asked for is paid: the plan is in good standing again.</summary>
    public Task<Result<PaymentPlan>> NoteCured(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.Cured, act, async (plan, account) =>
        (plan.Notice is { Act: PlanAct.ChangeNotice } || (await planner.Standing(plan, act.Today)).Causes.Count > 0 ? PaymentPlanRefusals.StillLate : null)
        ?? plan.Do(PlanAct.Cured, act) ?? await GoodStanding(plan, account, act));

    /// <summary>A supervisor takes a notice back, with a reason.</summary>
    public Task<Result<PaymentPlan>> TakeNoticeBack(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.NoticeTakenBack, act, async (plan, account) =>
        plan.Do(PlanAct.NoticeTakenBack, act) ?? await GoodStanding(plan, account, act));

    /// <summary>A supervisor puts it in default: after the last day of the cure letter, or at once where the rule book asks for none.</summary>
    public async Task<Result<PaymentPlan>> Default(PaymentPlanNumber number, CounterAct act)
    {
        PlanStanding? standing = null;
        return await Take(number, PlanAct.Defaulted, act, async (plan, account) =>
        {
            standing = await planner.Standing(plan, act.Today);
            var no = plan.WhyNot(PlanAct.Defaulted, act) ?? (standing.Causes.Count == 0 ? PaymentPlanRefusals.NothingLate
                : standing.MayDefault ? null
                : plan.Notice is { Until: { } until } ? PaymentPlanRefusals.NotYet(until)
                : plan.Current.CureDays > 0 ? PaymentPlanRefusals.LetterFirst
                : PaymentPlanRefusals.NotYet(standing.LastDay!.Value));
            if ((no ?? plan.Do(PlanAct.Defaulted, act, cause: Sentence(standing.Causes))) is { } refused)
            {
                return refused;
            }

            PaymentPlanService.Lift(plan, account, act, "in default");
            return null;
        }, (plan, account) => letters.Defaulted(standing!, account, act));
    }

    /// <summary>A supervisor puts it in force again: what is late is made good within the days of a cure letter.</summary>
    public Task<Result<PaymentPlan>> Reinstate(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.Reinstated, act, async (plan, account) =>
        (await IsHeldElsewhere(plan) ? PaymentPlanRefusals.HeldElsewhere : null)
        ?? plan.Do(PlanAct.Reinstated, act, rules.Calendar.RollForward(act.Today.AddDays(Math.Max(1, plan.Current.CureDays)))),
        async (plan, account) => await letters.Reinstated(await planner.Standing(plan, act.Today), plan.Notice!.Until!.Value, account, act));

    /// <summary>All of it is paid: the plan is closed.</summary>
    public Task<Result<PaymentPlan>> Complete(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.Completed, act, async (plan, account) =>
    {
        if ((plan.WhyNot(PlanAct.Completed, act) ?? ((await planner.Standing(plan, act.Today)).IsPaidInFull ? null : PaymentPlanRefusals.StillOwed) ?? plan.Do(PlanAct.Completed, act)) is { } no)
        {
            return no;
        }

        PaymentPlanService.Lift(plan, account, act, "paid in full");
        return null;
    });

    /// <summary>It was paid in full, and a payment was taken back since: it is in force again.</summary>
    public Task<Result<PaymentPlan>> Reopen(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.Reopened, act, async (plan, account) =>
        (await IsHeldElsewhere(plan) ? PaymentPlanRefusals.HeldElsewhere : (await planner.Standing(plan, act.Today)).IsPaidInFull ? PaymentPlanRefusals.NotOwedAgain : null)
        ?? plan.Do(PlanAct.Reopened, act) ?? await GoodStanding(plan, account, act));

    /// <summary>A supervisor ends it, with a reason: at the customer's wish, because something they said was false, or for changed circumstances after the notice.</summary>
    public Task<Result<PaymentPlan>> End(PaymentPlanNumber number, CounterAct act) => Take(number, PlanAct.Ended, act, (plan, account) =>
    {
        if ((plan.Notice is { Act: PlanAct.ChangeNotice, Until: { } until } && act.Today <= until ? PaymentPlanRefusals.NotYet(until) : plan.Do(PlanAct.Ended, act)) is { } no)
        {
            return Task.FromResult<Refusal?>(no);
        }

        PaymentPlanService.Lift(plan, account, act, "ended");
        return Task.FromResult<Refusal?>(null);
    });

    private static string Sentence(IReadOnlyList<PlanCause> causes)
    {
        var says = string.Join("; ", causes.Select(c => c.Says));
        return $"{char.ToUpperInvariant(says[0])}{says[1..]}.";
    }

    /// <summary>Puts up the alert that the unpaid is paid by an authorized plan, once the customer has signed.</summary>
    private async Task<Refusal?> GoodStanding(PaymentPlan plan, Account account, CounterAct act)
    {
        if (plan.SignedOn is { } signed && plan.AlertId is null)
        {
            var left = (await planner.Standing(plan, act.Today)).Owed;
            var alert = account.Raise(AlertKind.PaymentPlan, $"Payment plan {plan.Number}, signed {DateWords.Date(signed)}: {left.InDollars()} owed, paid by {DateWords.Date(plan.Current.LastDue)}.", act.Today, act.By.Name, OrderedKey.New(), plan.Number.ToString());
            plan.Alerts(alert.Id);
        }

        return null;
    }

    private async Task<bool> IsHeldElsewhere(PaymentPlan plan) => (await plans.Holding([.. plan.Current.Obligations.Select(o => o.ObligationId)])).Any(h => h.Value != plan.Id);

    private Task<Result<PaymentPlan>> Take(PaymentPlanNumber number, PlanAct what, CounterAct act, Func<PaymentPlan, Account, Task<Refusal?>> change, Func<PaymentPlan, Account, Task<Refusal?>>? write = null) => transaction.Do<PaymentPlan>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await plans.Find(number) is not { } plan)
        {
            return PaymentPlanRefusals.Unknown;
        }

        var (account, before) = ((await accounts.Find(plan.AccountId))!, plan.State.Words());
        if (await change(plan, account) is { } no)
        {
            return no;
        }

        plans.Touch(plan);
        await audit.Record(act, what.Audited(), plan.Number.ToString(), account.Number.Digits, plan.Steps[^1] is { Reason: { } why } ? why : null, [new("state", before, plan.State.Words())]);
        return write is not null && await write(plan, account) is { } unwritten ? unwritten : plan;
    });
}
