using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Adjustments;

/// <summary>The states of an adjustment, and who may take it through them.</summary>
public class AdjustmentTests
{
    private static readonly Dictionary<AdjustmentState, AdjustmentVerb[]> _allowed = new()
    {
        [AdjustmentState.InPreparation] = [AdjustmentVerb.Write, AdjustmentVerb.AddEvidence, AdjustmentVerb.AskForMore, AdjustmentVerb.CloseForNoAnswer, AdjustmentVerb.Withdraw, AdjustmentVerb.Submit, AdjustmentVerb.Post],
        [AdjustmentState.MoreInformationNeeded] = [AdjustmentVerb.AddEvidence, AdjustmentVerb.Remind, AdjustmentVerb.Answer, AdjustmentVerb.GoOn, AdjustmentVerb.CloseForNoAnswer, AdjustmentVerb.Withdraw],
        [AdjustmentState.Submitted] = [AdjustmentVerb.Recall, AdjustmentVerb.Decide, AdjustmentVerb.Return],
        [AdjustmentState.Posted] = [AdjustmentVerb.RequestReversal],
        [AdjustmentState.Denied] = [],
        [AdjustmentState.ClosedForNoAnswer] = [],
        [AdjustmentState.Withdrawn] = [],
        [AdjustmentState.ReversalRequested] = [AdjustmentVerb.Reverse, AdjustmentVerb.DenyReversal],
        [AdjustmentState.Reversed] = [],
    };

    public static TheoryData<AdjustmentState, AdjustmentVerb> Moves() =>
        [.. from state in Enum.GetValues<AdjustmentState>() from verb in Enum.GetValues<AdjustmentVerb>() select (state, verb)];

    [Theory]
    [MemberData(nameof(Moves))]
    public void Every_move_that_is_not_in_the_table_is_refused_with_a_sentence_and_changes_nothing(AdjustmentState state, AdjustmentVerb verb)
    {
        var it = SomeAdjustment.In(state);
        var revision = it.Adjustment.Story.Revision;

        var refusal = it.Try(verb);

        if (_allowed[state].Contains(verb))
        {
            Assert.Null(refusal);
            Assert.Contains(it.Adjustment.Story.State, AdjustmentTable.Of.Moves.From(state, verb));
            return;
        }

        Assert.Contains("cannot ", refusal!.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((state, revision), (it.Adjustment.Story.State, it.Adjustment.Story.Revision));
    }

    [Theory]
    [InlineData("begun")]
    [InlineData("written")]
    [InlineData("evidence")]
    [InlineData("submitted")]
    public void Whoever_prepared_it_in_any_way_does_not_decide_it(string did)
    {
        var it = SomeAdjustment.Begun(did == "begun" ? Supervisor : Clerk);
        Assert.Null(it.Adjustment.Write(SomeAdjustment.Request(it.Book.Obligation.Id), Act(did == "written" ? Supervisor : Clerk)).Refusal);
        Assert.Null(it.Adjustment.AddEvidence(SomeAdjustment.Letter, Act(did == "evidence" ? Supervisor : Clerk)).Refusal);
        Assert.Null(it.Adjustment.Submit(it.Work, Act(did == "submitted" ? Supervisor : Clerk)).Refusal);

        Assert.Equal("staff.own-work", it.Adjustment.Decide(approve: true, Act(Supervisor, "good")).Refusal!.Code);
        Assert.Equal("staff.not-allowed", it.Adjustment.Decide(approve: true, Act(OtherClerk, "good")).Refusal!.Code);
        Assert.Equal("staff.own-work", it.Adjustment.Decide(approve: true, Act(ClerkAsSupervisor, "good")).Refusal!.Code);
        Assert.Null(it.Adjustment.Decide(approve: true, Act(OtherSupervisor, "good")).Refusal);
    }

    [Fact]
    public void A_posted_one_keeps_what_was_charged_what_is_right_and_the_sum_without_signs()
    {
        var it = SomeAdjustment.In(AdjustmentState.Posted);
        var period = Assert.Single(it.Adjustment.Periods);

        Assert.Equal((Dollars("911.20"), Dollars("700.00"), -Dollars("211.20")), (period.Charged, period.Right, period.Change));
        Assert.Equal((Dollars("211.20"), Dollars("211.20"), Supervisor.Name), (it.Adjustment.RequestedAmount, it.Adjustment.GrantedAmount, it.Adjustment.Decided!.Name));
    }

    [Fact]
    public void One_person_posts_it_within_the_first_limit_and_the_limit_is_kept_with_it()
    {
        var it = SomeAdjustment.Begun();
        Assert.Null(it.Try(AdjustmentVerb.Post));
        Assert.Equal((AdjustmentState.Posted, Dollars("250.00"), true), (it.Adjustment.Outcome, it.Adjustment.AloneUpTo, it.Adjustment.Decided is null));
    }

    [Fact]
    public void A_decision_binds_to_what_was_read_and_to_what_the_worksheet_came_to()
    {
        var it = SomeAdjustment.In(AdjustmentState.Submitted);
        var read = it.Adjustment.Story.Revision;

        Assert.Equal("adjustments.changed", it.Adjustment.WhyNotDecide(true, read, it.Worked("650.00"), Act(Supervisor, "good"))!.Code);
        Assert.Null(it.Adjustment.WhyNotDecide(false, read, it.Worked("650.00"), Act(Supervisor, "no")));
        Assert.Equal("cases.changed", it.Adjustment.WhyNotDecide(true, read - 1, it.Work, Act(Supervisor, "good"))!.Code);
    }

    [Fact]
    public void Nothing_that_changes_nothing_is_submitted() =>
        Assert.Equal("adjustments.nothing-changes", SomeAdjustment.Begun() is var it ? it.Adjustment.Submit(it.Worked("911.20"), Act()).Refusal!.Code : null);

    [Fact]
    public void Who_asks_for_a_reversal_does_not_decide_on_it_and_a_denied_one_stays_posted()
    {
        var it = SomeAdjustment.In(AdjustmentState.Posted);
        Assert.Null(it.Adjustment.RequestReversal(Act(OtherSupervisor, "the wrong year")).Refusal);
        Assert.Equal("staff.own-work", it.Adjustment.DecideReversal(agree: true, Act(OtherSupervisor)).Refusal!.Code);
        Assert.Null(it.Adjustment.DecideReversal(agree: false, Act(Supervisor, "it is right")).Refusal);
        Assert.Equal(AdjustmentState.Posted, it.Adjustment.Story.State);
    }

    [Theory]
    [InlineData("4111 1111 1111 1111", "staff.card-number")]
    [InlineData("long", "cases.too-long")]
    public void A_card_number_and_too_many_words_are_never_kept(string statement, string code)
    {
        var it = SomeAdjustment.Begun();
        var request = SomeAdjustment.Request(it.Book.Obligation.Id) with { Statement = statement == "long" ? new string('x', Adjustment.LongestText + 1) : statement };
        Assert.Equal(code, it.Adjustment.Write(request, Act()).Refusal!.Code);
    }
}
