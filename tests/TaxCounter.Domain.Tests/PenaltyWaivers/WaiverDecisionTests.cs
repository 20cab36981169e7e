using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;
using Case = TaxCounter.Domain.Tests.PenaltyWaivers.SomeWaiver;

namespace TaxCounter.Domain.Tests.PenaltyWaivers;

/// <summary>A decision on a waiver: what changed since, its amounts, a part, its reason, and its reversal.</summary>
public class WaiverDecisionTests
{
    [Fact]
    public void A_decision_on_what_has_changed_since_is_refused_with_what_changed()
    {
        var it = Case.In(WaiverState.Deciding);
        var read = it.Grant(WaiverOutcome.ApproveAll);
        it.Book.Pay(Dollars("911.20"), Day("2026-10-10"), Today);

        var amounts = it.Waiver.Decide(read, it.Now, Act(Supervisor, "good")).Refusal!;

        Assert.Equal("penalty-waivers.amounts-changed", amounts.Code);
        Assert.Contains("sales 2026-08: $91.12 could be waived, now $45.56", amounts.Message, StringComparison.Ordinal);

        var other = Case.In(WaiverState.Deciding);
        var before = other.Grant(WaiverOutcome.ApproveAll);
        Assert.Null(other.Waiver.Return(Act(OtherSupervisor, "which hospital?")).Refusal);
        Assert.Null(other.Waiver.AddEvidence(Case.Letter('b'), Act()).Refusal);
        Assert.Null(other.Waiver.Recommend(WaiverOutcome.ApproveAll, [], Case.Rationale, other.Now, Act()).Refusal);
        Assert.Null(other.Waiver.Open(Act(Supervisor)).Refusal);

        Assert.Equal(
            "The case changed after you opened it: P. Landry returned it; Clerk 2 added a supporting document; Clerk 2 recommended. Read it again, then decide.",
            other.Waiver.Decide(before, other.Now, Act(Supervisor, "good")).Refusal!.Message);
    }

    [Theory]
    [InlineData(WaiverOutcome.ApproveAll, null, WaiverState.Approved, "91.12")]
    [InlineData(WaiverOutcome.ApprovePart, "45.56", WaiverState.ApprovedInPart, "45.56")]
    [InlineData(WaiverOutcome.Deny, null, WaiverState.Denied, "0.00")]
    public void A_decision_keeps_its_amounts_and_who_made_it(WaiverOutcome choice, string? part, WaiverState outcome, string granted)
    {
        var it = Case.In(WaiverState.Deciding);

        var decision = it.Waiver.Decide(part is null ? it.Grant(choice) : it.Part(part), it.Now, Act(Supervisor, "The hospital letter covers it.")).Value;

        Assert.Equal((outcome, Dollars(granted), "The hospital letter covers it."), (decision.Outcome, decision.Granted, decision.Reason));
        Assert.Equal((outcome, "D. Guidry", ";e102;"), (it.Waiver.Story.State, it.Waiver.Decided!.Name, decision.Preparers));
        var grant = Assert.Single(decision.Grants);
        Assert.Equal((Dollars("91.12"), Money.Zero, Dollars("91.12")), (grant.Penalty, grant.WaivedBefore, grant.Requested));
    }

    [Theory]
    [InlineData("0.00", "penalty-waivers.measure")]
    [InlineData("91.12", "penalty-waivers.part-needed")]
    [InlineData("91.13", "penalty-waivers.above-penalty")]
    public void A_part_lies_between_nothing_and_all(string part, string code)
    {
        var it = Case.In(WaiverState.Deciding);

        Assert.Equal(code, it.Waiver.Decide(it.Part(part), it.Now, Act(Supervisor, "good")).Refusal!.Code);
    }

    [Fact]
    public void All_of_an_amount_above_what_is_left_of_the_penalty_is_refused_not_cut_and_what_is_left_can_be_granted_as_a_part()
    {
        var it = Case.Draft();
        Assert.Null(it.Waiver.Write(it.Whole with { Periods = [new PeriodMeasure(it.Obligation, WaiverMeasure.Of(Dollars("91.12")))] }, Act()).Refusal);
        Assert.Null(it.Try(WaiverVerb.Submit) ?? it.Try(WaiverVerb.Recommend));
        it.Book.Pay(Dollars("911.20"), Day("2026-10-10"), Today);
        Assert.Null(it.Try(WaiverVerb.Open));

        var no = it.Waiver.Decide(it.Grant(WaiverOutcome.ApproveAll), it.Now, Act(Supervisor, "good")).Refusal!;

        Assert.Equal(
            ("penalty-waivers.all-above-penalty", "The customer asked for $91.12 for sales 2026-08, and by now only $45.56 of penalty can be waived. Choose a part and enter $45.56 or less."),
            (no.Code, no.Message));
        Assert.Equal(WaiverState.Deciding, it.Waiver.Story.State);
        var part = it.Waiver.Decide(it.Part("45.56"), it.Now, Act(Supervisor, "what is left")).Value;
        Assert.Equal((WaiverState.Approved, Dollars("45.56")), (part.Outcome, part.Granted));
    }

    [Fact]
    public void A_decision_needs_a_reason_and_a_recommendation_needs_words()
    {
        Assert.Equal("staff.reason-needed", Case.In(WaiverState.Deciding) is var it ? it.Waiver.Decide(it.Grant(WaiverOutcome.Deny), it.Now, Act(Supervisor)).Refusal!.Code : "");
        var other = Case.In(WaiverState.Requested);
        Assert.Equal("penalty-waivers.rationale-needed", other.Waiver.Recommend(WaiverOutcome.Deny, [], "no", other.Now, Act()).Refusal!.Code);
    }

    [Fact]
    public void No_case_is_closed_for_no_answer_while_there_is_time()
    {
        var it = Case.In(WaiverState.Requested);
        Assert.Equal("cases.nothing-unanswered", it.Waiver.CloseForNoAnswer(Act()).Refusal!.Code);
        Assert.Null(it.Waiver.AskForMore("the letter of the hospital", Today, Act()).Refusal);

        Assert.Equal("cases.still-time", it.Waiver.CloseForNoAnswer(Act()).Refusal!.Code);
        Assert.Equal(Today, it.Waiver.Story.AnswerDueOn);
        Assert.Null(it.Waiver.CloseForNoAnswer(Act() with { Today = Today.AddDays(1) }).Refusal);
        Assert.Null(it.Waiver.Story.AnswerDueOn);
    }

    [Fact]
    public void A_reversal_needs_a_second_person_and_denying_it_leaves_the_decision()
    {
        var it = Case.In(WaiverState.ReversalRequested);
        Assert.Equal("staff.own-work", it.Waiver.DecideReversal(agree: true, Act(ClerkAsSupervisor)).Refusal!.Code);
        Assert.Equal("staff.reason-needed", it.Waiver.DecideReversal(agree: false, Act(OtherSupervisor)).Refusal!.Code);

        Assert.Null(it.Waiver.DecideReversal(agree: false, Act(OtherSupervisor, "the letter is genuine")).Refusal);

        Assert.Equal((WaiverState.Approved, Dollars("91.12")), (it.Waiver.Story.State, it.Waiver.GrantedAmount));
    }
}
