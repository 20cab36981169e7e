using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

public class DayReopeningTests
{
    private static readonly ClosedDay _closed = ClosedDay.Of(Today, 1, new DayTotals(4, 1, Dollars("57.50"), Dollars("320.00"), Dollars("40.00")), Act(Supervisor), new AuditPoint(9, "ab"));

    public static TheoryData<DayState, DayState, string?> EveryMove() => new()
    {
        { DayState.Open, DayState.Open, "cashiering.day-open" },
        { DayState.Open, DayState.Closed, null },
        { DayState.Open, DayState.ReopeningRequested, "cashiering.day-open" },
        { DayState.Closed, DayState.Open, "cashiering.day-no-reopening" },
        { DayState.Closed, DayState.Closed, "cashiering.day-already-closed" },
        { DayState.Closed, DayState.ReopeningRequested, null },
        { DayState.ReopeningRequested, DayState.Open, null },
        { DayState.ReopeningRequested, DayState.Closed, null },
        { DayState.ReopeningRequested, DayState.ReopeningRequested, "cashiering.day-reopening-waits" },
    };

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void A_day_moves_as_its_table_says_and_not_otherwise(DayState from, DayState to, string? refusal)
    {
        var standing = new DayStanding(Today, from == DayState.Open ? null : _closed, from == DayState.ReopeningRequested ? Asked() : null, 1, 1);

        Assert.Equal(from, standing.State);
        Assert.Equal(refusal, standing.WhyNot(to)?.Code);
    }

    [Fact]
    public void A_reopening_needs_a_reason_and_somebody_who_closes_days()
    {
        Assert.Equal("staff.reason-needed", DayReopening.Ask(_closed, 1, Act(Supervisor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", DayReopening.Ask(_closed, 1, Act(because: "a check was missed")).Refusal?.Code);
        Assert.Equal(("a check was missed", 1, ReopeningOutcome.Pending), (Asked().Reason, Asked().Closing, Asked().Outcome));
    }

    [Fact]
    public void Whoever_asked_does_not_decide_under_any_user_account()
    {
        var asked = Asked();
        var other = Supervisor with { Id = StaffId.New(), Name = "Supervisor 1 (old account)" };

        Assert.Equal("staff.own-work", asked.Decide(agree: true, Act(Supervisor)).Refusal?.Code);
        Assert.Equal("staff.own-work", asked.Decide(agree: true, Act(other)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", asked.Decide(agree: true, Act()).Refusal?.Code);
        Assert.Equal(ReopeningOutcome.Pending, asked.Outcome);
    }

    [Fact]
    public void A_second_supervisor_reopens_the_day_or_says_why_it_stays_closed_and_only_once()
    {
        var (opened, kept) = (Asked(), Asked());

        Assert.Null(opened.Decide(agree: true, Act(OtherSupervisor)).Refusal);
        Assert.Equal("staff.reason-needed", kept.Decide(agree: false, Act(OtherSupervisor)).Refusal?.Code);
        Assert.Null(kept.Decide(agree: false, Act(OtherSupervisor, "post it tomorrow")).Refusal);
        Assert.Equal((ReopeningOutcome.Approved, ReopeningOutcome.Denied, "post it tomorrow"), (opened.Outcome, kept.Outcome, kept.DecisionNote));
        Assert.Equal("journal.reopening-decided", opened.Decide(agree: false, Act(OtherSupervisor, "no")).Refusal?.Code);
    }

    private static DayReopening Asked() => DayReopening.Ask(_closed, 1, Act(Supervisor, "a check was missed")).Value;
}
