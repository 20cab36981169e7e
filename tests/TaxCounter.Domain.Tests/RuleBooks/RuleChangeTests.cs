using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>A change of rule: one proposes, a second person decides, before its first day; every other move is refused with a sentence.</summary>
public class RuleChangeTests
{
    private static readonly DateOnly _ahead = new(2027, 1, 1);

    private static readonly RuleTopic _topic = new()
    {
        Id = "counter/drawer-cash-limit",
        Group = "Counter",
        Title = "Drawer cash limit",
        Rows = [new RuleTopicRow(new DateOnly(1980, 1, 1), "{}", new Authority("Office's choice", Certainty.OfficeChoice), RuleRowOrigin.Shipped, null)],
    };

    private static readonly StaffMember _alias = Supervisor with { Id = StaffId.New(), Person = "e201", Name = "The same under another name" };

    public static TheoryData<RuleChangeState, RuleChangeState, bool> Moves()
    {
        var moves = new TheoryData<RuleChangeState, RuleChangeState, bool>();
        foreach (var from in Enum.GetValues<RuleChangeState>())
        {
            foreach (var to in Enum.GetValues<RuleChangeState>().Where(s => s != RuleChangeState.Proposed))
            {
                moves.Add(from, to, from == RuleChangeState.Proposed);
            }
        }

        return moves;
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Only_a_proposed_change_can_be_approved_refused_or_withdrawn(RuleChangeState from, RuleChangeState to, bool allowed)
    {
        var change = Proposed();
        if (from != RuleChangeState.Proposed)
        {
            Assert.Null(Move(change, from).Refusal);
        }

        var moved = Move(change, to);

        Assert.Equal(allowed ? null : "rule-books.change-decided", moved.Refusal?.Code);
        Assert.Equal(allowed ? to : from, change.State);
    }

    [Fact]
    public void A_decided_change_says_who_was_faster()
    {
        var change = Proposed();
        change.Deny(Act(OtherSupervisor, "not yet law"));

        Assert.Equal("P. Landry already denied this change. The decision is final.", change.Approve(Act(OtherSupervisor)).Refusal?.Message);
        Assert.Equal(("not yet law", "E202"), (change.DecisionNote, change.Decided!.Person));
    }

    [Theory]
    [InlineData("2026-11-19")]
    [InlineData("2026-11-20")]
    public void A_row_that_begins_today_or_before_is_refused(string firstDay)
    {
        var proposed = Propose(firstDay: Day(firstDay));

        Assert.Equal("The first day must be after today, Nov 20, 2026, because past charges never change. Choose a later day.", proposed.Refusal?.Message);
        Assert.Equal("FirstDay", proposed.Refusal?.Field);
    }

    [Fact]
    public void A_row_that_begins_tomorrow_can_be_proposed_but_none_beyond_what_is_worked_out()
    {
        Assert.Null(Propose(firstDay: new DateOnly(2026, 11, 21)).Refusal);
        Assert.Equal("rule-books.change-first-day-too-far", Propose(firstDay: new DateOnly(2199, 1, 1)).Refusal?.Code);
    }

    [Fact]
    public void Nobody_approves_or_refuses_what_they_proposed_under_any_sign_in()
    {
        foreach (var who in new[] { Supervisor, _alias })
        {
            var change = Proposed();
            Assert.Equal(StaffRefusals.OwnWork, change.Approve(Act(who)).Refusal);
            Assert.Equal(StaffRefusals.OwnWork, change.Deny(Act(who, "changed my mind")).Refusal);
            Assert.Equal(RuleChangeState.Proposed, change.State);
        }
    }

    [Fact]
    public void Who_proposed_it_withdraws_it_and_nobody_else_does()
    {
        var change = Proposed();

        Assert.Equal("rule-books.change-not-yours", change.Withdraw(Act(OtherSupervisor)).Refusal?.Code);
        Assert.Null(change.Withdraw(Act(_alias)).Refusal);
        Assert.Null(change.Decided);
    }

    [Fact]
    public void Once_the_first_day_has_come_a_change_can_only_be_refused_or_withdrawn()
    {
        var change = Proposed();
        var late = Act(OtherSupervisor, "too late") with { Today = _ahead };

        Assert.Equal("rule-books.change-first-day-has-come", change.Approve(late).Refusal?.Code);
        Assert.Null(change.Deny(late).Refusal);
    }

    [Fact]
    public void A_proposal_and_a_refusal_need_a_reason_without_a_card_number()
    {
        Assert.Equal(StaffRefusals.ReasonNeeded, Propose(reason: null).Refusal);
        Assert.Equal("staff.card-number", Propose(reason: "4111 1111 1111 1111").Refusal?.Code);
        Assert.Equal(StaffRefusals.ReasonNeeded, Proposed().Deny(Act(OtherSupervisor)).Refusal);
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Administrator)]
    public void Only_supervisors_propose_decide_and_withdraw(Role role)
    {
        var who = Act(Clerk with { Role = role }, "I think so");

        Assert.Equal("staff.not-allowed", RuleChange.Propose(RuleChangeId.New(), "east-baton-rouge", _topic, Row(_ahead), who).Refusal?.Code);
        Assert.Equal(["staff.not-allowed", "staff.not-allowed", "staff.not-allowed"], new[] { Proposed().Approve(who), Proposed().Deny(who), Proposed().Withdraw(who) }.Select(r => r.Refusal?.Code));
    }

    private static RuleDraft Row(DateOnly firstDay) => new(_topic.Id, firstDay, "{}");

    private static Result<RuleChange> Propose(DateOnly? firstDay = null, string? reason = "The council raised it.") =>
        RuleChange.Propose(RuleChangeId.New(), "east-baton-rouge", _topic, Row(firstDay ?? _ahead), Act(Supervisor, reason));

    private static RuleChange Proposed() => Propose().Value;

    private static Result<Done> Move(RuleChange change, RuleChangeState to) => to switch
    {
        RuleChangeState.Approved => change.Approve(Act(OtherSupervisor)),
        RuleChangeState.Denied => change.Deny(Act(OtherSupervisor, "no")),
        _ => change.Withdraw(Act(Supervisor)),
    };
}
