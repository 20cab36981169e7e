using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using static TaxCounter.Domain.Tests.PaymentPlans.PlanDebt;

namespace TaxCounter.Domain.Tests.PaymentPlans;

/// <summary>Who agrees to a plan, and what may happen to it from where.</summary>
public sealed class PaymentPlanTests
{
    [Fact]
    public void A_clerk_agrees_alone_within_the_limits_of_the_office()
    {
        var plan = new PlanDebt().Agreed(Offer("90.00"));

        Assert.Equal((PaymentPlanState.Agreed, "6000.00", 1), (plan.State, plan.Current.AloneUpTo?.Plain(), plan.Holds.Count));
        Assert.Equal((10, 20), (plan.Current.GraceDays, plan.Current.CureDays));
    }

    [Theory]
    [InlineData("90.00", 13, "6000.00", "more than 12 months (office policy)")]
    [InlineData("10.00", 6, "6000.00", "below 10% down (office policy)")]
    [InlineData("90.00", 6, "500.00", "is more than the $500.00 that one person agrees to")]
    public void Beyond_them_it_takes_a_supervisor(string down, int months, string alone, string says)
    {
        var proposal = new PlanDebt().Proposal(Offer(down, months), alone);

        Assert.Contains(says, Asked().AgreeAlone(proposal, Act())?.Message, StringComparison.Ordinal);
        Assert.Contains(says, Assert.Single(proposal.Beyond), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asked_never_approves_under_any_name()
    {
        var proposal = new PlanDebt().Proposal();
        var plan = Asked();
        plan.Keep(proposal, Act(because: "no money until spring"));

        Assert.Equal("staff.not-allowed", plan.Approve(proposal, Act())?.Code);
        Assert.NotNull(plan.Approve(proposal, Act(ClerkAsSupervisor)));
        Assert.Null(plan.Approve(proposal, Act(Supervisor)));
        Assert.Equal("payment-plans.state", plan.Approve(proposal, Act(OtherSupervisor))?.Code);
        Assert.Equal("payment-plans.state", plan.Withdraw(Act())?.Code);
        Assert.Single(plan.Terms);
    }

    [Fact]
    public void What_forbids_a_plan_forbids_it_to_a_supervisor_too()
    {
        var proposal = new PlanDebt().Proposal(obstacles: new PlanObstacle("unfiled", "A return is not filed: Sales 2026-09.", "File it.", ObstacleWeight.Forbids));
        var plan = Asked();
        plan.Keep(proposal, Act(because: "please"));

        Assert.Equal("payment-plans.unfiled", plan.Approve(proposal, Act(Supervisor))?.Code);
        Assert.Equal("payment-plans.unfiled", Asked().AgreeAlone(proposal, Act())?.Code);
    }

    [Fact]
    public void Other_terms_are_another_version_the_first_one_stays_and_the_customer_signs_again()
    {
        var debt = new PlanDebt();
        var plan = debt.Agreed(Offer("90.00"));
        Assert.Null(plan.Sign(Today, Act()));
        Assert.Equal("staff.reason-needed", plan.Change(debt.Proposal(Offer("90.00", 9)), Act(), null)?.Code);

        Assert.Null(plan.Change(debt.Proposal(Offer("90.00", 9)), Act(because: "fewer orders"), null));
        Assert.Equal((2, 6, 9, null), (plan.Terms.Count, plan.Terms[0].Months, plan.Current.Months, plan.SignedOn));
        Assert.Equal("payment-plans.needs-supervisor", plan.Change(debt.Proposal(Offer("90.00", 18)), Act(because: "longer"), null)?.Code);
        Assert.NotNull(plan.Change(debt.Proposal(Offer("90.00", 18)), Act(because: "longer"), Act(ClerkAsSupervisor)));
        Assert.Null(plan.Change(debt.Proposal(Offer("90.00", 18)), Act(because: "longer"), Act(Supervisor)));
        Assert.Equal("D. Guidry", plan.Current.Decided?.Name);
    }

    [Fact]
    public void The_day_of_the_signature_is_that_of_the_agreement_or_later_and_not_ahead()
    {
        var plan = new PlanDebt().Agreed();

        Assert.Equal("payment-plans.signed-when", plan.Sign(Today.AddDays(-1), Act())?.Code);
        Assert.Equal("payment-plans.signed-when", plan.Sign(Today.AddDays(1), Act())?.Code);
        Assert.Null(plan.Sign(Today, Act()));
        Assert.Equal("payment-plans.signed-before", plan.Sign(Today, Act())?.Code);
    }

    [Fact]
    public void Every_act_leads_only_from_where_the_table_says_and_needs_its_role()
    {
        foreach (var act in Enum.GetValues<PlanAct>().Where(a => a != PlanAct.Agreed))
        {
            var rule = PlanTable.Of(act);
            foreach (var state in Enum.GetValues<PaymentPlanState>())
            {
                var plan = In(state);
                Assert.Equal(rule.From.Contains(state) ? null : "payment-plans.state", plan.Do(act, Act(Supervisor, "as agreed"))?.Code);
                Assert.Equal(rule.From.Contains(state) ? rule.To ?? state : state, plan.State);
                Assert.Equal(plan.IsInForce, plan.Holds.Count > 0);
            }

            var from = rule.From[0];
            Assert.Equal(rule.Needs == Permission.DecidePlan ? "staff.not-allowed" : null, In(from).Do(act, Act(Clerk, "as agreed"))?.Code);
            Assert.Equal("staff.not-allowed", In(from).Do(act, Act(Auditor, "as agreed"))?.Code);
            Assert.Equal(rule.NeedsReason ? "staff.reason-needed" : null, In(from).Do(act, Act(Supervisor))?.Code);
        }
    }

    private static PaymentPlan In(PaymentPlanState state)
    {
        var debt = new PlanDebt();
        var plan = Asked();
        plan.Keep(debt.Proposal(Offer("90.00")), Act(because: "why"));
        switch (state)
        {
            case PaymentPlanState.Requested:
                return plan;
            case PaymentPlanState.Withdrawn:
                plan.Withdraw(Act());
                return plan;
            case PaymentPlanState.Denied:
                plan.Deny(Act(Supervisor, "too long"));
                return plan;
        }

        plan.Approve(debt.Proposal(Offer("90.00")), Act(Supervisor));
        var steps = state switch
        {
            PaymentPlanState.Notice => [PlanAct.CureLetter],
            PaymentPlanState.Defaulted => [PlanAct.Defaulted],
            PaymentPlanState.Completed => [PlanAct.Completed],
            PaymentPlanState.Ended => [PlanAct.Ended],
            _ => Array.Empty<PlanAct>(),
        };
        foreach (var step in steps)
        {
            plan.Do(step, Act(Supervisor, "why"));
        }

        Assert.Equal(state, plan.State);
        return plan;
    }
}
