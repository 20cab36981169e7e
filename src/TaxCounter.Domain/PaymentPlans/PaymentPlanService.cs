using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Agrees to payment plans: within the office's limits by one person, beyond them with a supervisor who did not ask for it. Nothing is posted; the agreement is written.</summary>
public sealed class PaymentPlanService(PaymentPlanPlanner planner, IPaymentPlans plans, ILedgers ledgers, IAccounts accounts, PaymentPlanLetters letters, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers)
{
    /// <summary>One person agrees. Refused beyond the limits, where something forbids it, and where the figures are not those that were shown.</summary>
    public Task<Result<PaymentPlan>> Agree(PaymentPlanAsked asked, CounterAct act) => Ask(asked, act, async (plan, proposal) =>
        plan.AgreeAlone(proposal, act) is { } no ? no : await Agreed(plan, proposal.Account, "payment-plans.agree", act));

    /// <summary>Asks for it; it waits in Approvals.</summary>
    public Task<Result<PaymentPlan>> Request(PaymentPlanAsked asked, CounterAct act) => Ask(asked, act, async (plan, proposal) =>
    {
        if (StaffRefusals.WrongReason(act, needed: true) is { } no)
        {
            return no;
        }

        plan.Keep(proposal, act);
        await Record(plan, proposal.Account, "payment-plans.request", act);
        return plan;
    });

    /// <summary>A supervisor agrees at the clerk's own screen: asked and decided in one act, still by two people.</summary>
    public Task<Result<PaymentPlan>> AgreeWith(PaymentPlanAsked asked, CounterAct act, CounterAct agreed) => Ask(asked, act, async (plan, proposal) =>
    {
        if (StaffRefusals.WrongReason(act, needed: true) is { } no)
        {
            return no;
        }

        plan.Keep(proposal, act);
        await Record(plan, proposal.Account, "payment-plans.request", act);
        return await Approve(plan, proposal, agreed.Using(Permission.DecidePlan));
    });

    /// <summary>A second person approves it, with the figures of today; above the second limit the first of two only has their approval kept.</summary>
    public Task<Result<PaymentPlan>> Approve(PaymentPlanNumber number, string shown, CounterAct act) => Change(number, act, async plan =>
    {
        if (plan.WhyNotDecide(act) is { } no)
        {
            return no;
        }

        var proposal = await planner.Plan(Again(plan), plan, act);
        return proposal.Refusal is { } wrong ? wrong : proposal.Value.Worked.Terms != shown ? PaymentPlanRefusals.Changed : await Approve(plan, proposal.Value, act.Using(Permission.DecidePlan));
    });

    /// <summary>A second person denies it, with a reason.</summary>
    public Task<Result<PaymentPlan>> Deny(PaymentPlanNumber number, CounterAct act) => End(number, "payment-plans.deny", act.Using(Permission.DecidePlan), (plan, by) => plan.Deny(by));

    /// <summary>Who asked withdraws it.</summary>
    public Task<Result<PaymentPlan>> Withdraw(PaymentPlanNumber number, CounterAct act) => End(number, "payment-plans.withdraw", act, (plan, by) => plan.Withdraw(by));

    /// <summary>Other terms from today on, with the customer, who signs again. Beyond the limits a supervisor agrees at the same screen.</summary>
    public Task<Result<PaymentPlan>> ChangeTerms(PaymentPlanNumber number, PaymentPlanAsked asked, CounterAct act, CounterAct? agreed) => Change(number, act, async plan =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (plan.WhyNot(PlanAct.Changed, act) is { } no)
        {
            return no;
        }

        var proposal = await planner.Plan(asked with { Account = plan.AccountId }, plan, act);
        if ((proposal.Refusal ?? (proposal.Value.Worked.Terms != asked.Shown ? PaymentPlanRefusals.Changed : null)) is { } wrong)
        {
            return wrong;
        }

        if (agreed is not null && await approvers.Agree(LimitKind.Plan, Asked(plan, "payment-plans.change", proposal.Value), agreed) is var step && (step.Refusal is not null || step.Value == ApprovalStep.FirstOfTwo))
        {
            return step.Refusal is { } above ? above : plan;
        }

        if (plan.Change(proposal.Value, act, agreed?.Using(Permission.DecidePlan)) is { } refused)
        {
            return refused;
        }

        Lift(plan, proposal.Value.Account, act, "the terms changed; the customer signs again");
        plans.Touch(plan);
        return await Agreed(plan, proposal.Value.Account, "payment-plans.change", act);
    });

    /// <summary>The same again, as it would be asked now.</summary>
    public static PaymentPlanAsked Again(PaymentPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new() { Id = plan.Id, Account = plan.AccountId, Obligations = [.. plan.Current.Obligations.Select(o => o.ObligationId)], Offer = plan.Current.Again() };
    }

    /// <summary>Lifts the alert that the plan put up, if it stands.</summary>
    internal static void Lift(PaymentPlan plan, Account account, CounterAct act, string why)
    {
        account.Alerts.FirstOrDefault(a => a.Id == plan.AlertId && a.LiftedOn is null)?.Lift(act.Today, act.By.Name, $"{plan.Number}: {why}");
        plan.Alerts(null);
    }

    private async Task<Result<PaymentPlan>> Approve(PaymentPlan plan, PlanProposal proposal, CounterAct act)
    {
        if (plan.WhyNotDecide(act) is { } no)
        {
            return no;
        }

        var step = await approvers.Agree(LimitKind.Plan, Asked(plan, "payment-plans.approve", proposal), act);
        if (step.Refusal is { } above)
        {
            return above;
        }

        if (step.Value == ApprovalStep.FirstOfTwo)
        {
            return plan;
        }

        if (plan.Approve(proposal, act) is { } refused)
        {
            return refused;
        }

        plans.Touch(plan);
        return await Agreed(plan, proposal.Account, "payment-plans.approve", act);
    }

    /// <summary>What is agreed goes on record, and the agreement is written last.</summary>
    private async Task<Result<PaymentPlan>> Agreed(PaymentPlan plan, Account account, string what, CounterAct act)
    {
        var ids = plan.Current.Obligations.Select(o => o.ObligationId).ToList();
        if ((await plans.Holding(ids)).Any(h => h.Value != plan.Id))
        {
            return PaymentPlanRefusals.HeldElsewhere;
        }

        await Record(plan, account, what, act);
        var obligations = (await ledgers.Find(ids)).Select(l => l.Obligation).ToList();
        return await letters.Agreement(plan, obligations, account, act) is { } unwritten ? unwritten : plan;
    }

    private Task<Result<PaymentPlan>> Ask(PaymentPlanAsked asked, CounterAct act, Func<PaymentPlan, PlanProposal, Task<Result<PaymentPlan>>> goOn) => transaction.Do<PaymentPlan>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await plans.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : PaymentPlanRefusals.OtherContent(earlier.Number);
        }

        var proposal = await planner.Plan(asked, null, act);
        if ((proposal.Refusal ?? (proposal.Value.Worked.Terms != asked.Shown ? PaymentPlanRefusals.Changed : null)) is { } wrong)
        {
            return wrong;
        }

        var plan = PaymentPlan.Ask(asked, await plans.NextNumber(act.Today.Year), act);
        if (plan.Refusal is { } no)
        {
            return no;
        }

        plans.Add(plan.Value);
        return await goOn(plan.Value, proposal.Value);
    });

    private Task<Result<PaymentPlan>> Change(PaymentPlanNumber number, CounterAct act, Func<PaymentPlan, Task<Result<PaymentPlan>>> change) =>
        transaction.Do<PaymentPlan>(act, async () => await plans.Find(number) is { } plan ? await change(plan) : PaymentPlanRefusals.Unknown);

    private Task<Result<PaymentPlan>> End(PaymentPlanNumber number, string what, CounterAct act, Func<PaymentPlan, CounterAct, Refusal?> end) => Change(number, act, async plan =>
    {
        if (end(plan, act) is { } no)
        {
            return no;
        }

        plans.Touch(plan);
        await Record(plan, (await accounts.Find(plan.AccountId))!, what, act);
        return plan;
    });

    private Task Record(PaymentPlan plan, Account account, string what, CounterAct act)
    {
        var terms = plan.Current;
        return audit.Record(act, what, plan.Number.ToString(), account.Number.Digits, $"{terms.Total.Plain()} in {terms.Months} installments{(act.Reason is { } why ? $": {why}" : "")}",
        [
            new("state", null, plan.State.Words()),
            new("owed", null, terms.Owed.Plain()),
            new("down", null, terms.Down.Plain()),
            new("last due", null, terms.LastDue.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ]);
    }

    private static ApprovalAsked Asked(PaymentPlan plan, string what, PlanProposal proposal) => new()
    {
        Kind = PaymentPlansDuty.Decisions,
        Key = plan.Number.ToString(),
        Revision = plan.State.ToString(),
        Amount = proposal.Worked.Owed,
        Terms = proposal.Worked.Terms,
        What = what,
        Subject = plan.Number.ToString(),
    };
}
