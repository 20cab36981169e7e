using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>Who may decide on how much: anybody else to $250.00, a supervisor above it, in person above $1,000.00, two of them above $5,000.00.</summary>
public class LimitsTests
{
    private static readonly Limits _limits = Of(
        (Day("2020-01-01"), new ApprovalRule(Dollars("250.00"), Dollars("250.00"))),
        (Day("2026-11-01"), new ApprovalRule(Dollars("250.00"), Dollars("250.00")) { UnderDelegationUpTo = Dollars("1000.00"), TwoSupervisorsAbove = Dollars("5000.00") }));

    [Theory]
    [InlineData("250.00")]
    [InlineData("0.00")]
    public void Up_to_the_limit_any_second_person_decides(string amount) => Assert.Null(_limits.WhyNotDecide(LimitKind.Waiver, Dollars(amount), Clerk, Today));

    [Fact]
    public void Above_it_only_a_supervisor_does_and_the_refusal_says_so()
    {
        var refused = _limits.WhyNotDecide(LimitKind.Waiver, Dollars("250.01"), Clerk, Today);
        Assert.Equal("Waivers above $250.00 are approved by a supervisor. Ask one who had no part in it.", refused?.Message);
        Assert.Null(_limits.WhyNotDecide(LimitKind.Waiver, Dollars("250.01"), Supervisor, Today));
    }

    [Fact]
    public void Whoever_decides_for_a_supervisor_decides_up_to_what_the_delegation_covers()
    {
        var acting = DecidingFor(OtherClerk, Supervisor);
        Assert.Null(_limits.WhyNotDecide(LimitKind.Waiver, Dollars("1000.00"), acting, Today));
        Assert.Equal(
            "Waivers above $1,000.00 are approved by a supervisor in person. Deciding for D. Guidry does not cover them. Ask another supervisor.",
            _limits.WhyNotDecide(LimitKind.Waiver, Dollars("1000.01"), acting, Today)?.Message);
        Assert.Null(_limits.WhyNotDecide(LimitKind.Waiver, Dollars("1000.01"), DecidingFor(OtherSupervisor, Supervisor), Today));
    }

    [Fact]
    public void A_delegation_covers_only_what_the_table_of_delegations_lists() =>
        Assert.Equal("rule-books.limit-supervisor", _limits.WhyNotDecide(LimitKind.Refund, Dollars("300.00"), DecidingFor(OtherClerk, Supervisor), Today)?.Code);

    [Fact]
    public void Above_the_second_limit_two_supervisors_decide_each_in_person()
    {
        Assert.Equal(("two-supervisors", "Waivers of $5,000.01 needs two supervisors other than the person who asks."), _limits.Approval("waiver", Dollars("5000.01"), Today).Value is var said ? (said.Result, said.Says) : default);
        Assert.Equal([false, true], new[] { "5000.00", "5000.01" }.Select(a => _limits.NeedsTwo(LimitKind.Waiver, Dollars(a), Today)));
        Assert.Null(_limits.WhyNotDecide(LimitKind.Waiver, Dollars("5000.01"), Supervisor, Today));
        Assert.All(new[] { Clerk, DecidingFor(OtherClerk, Supervisor) }, who => Assert.Equal(
            "Waivers above $5,000.00 are approved by two supervisors, each in person. This one comes to $5,000.01. Ask two who had no part in it.",
            _limits.WhyNotDecide(LimitKind.Waiver, Dollars("5000.01"), who, Today)?.Message));
        Assert.Equal("rule-books.limit-no-second-approval", _limits.WhyNotDecide(LimitKind.Backdating, Dollars("5000.01"), Supervisor, Today)?.Code);
    }

    [Fact]
    public void A_decision_above_the_second_limit_stands_only_by_two()
    {
        Assert.False(_limits.MayStand(LimitKind.Waiver, Dollars("5000.01"), byTwo: false, inAnothersPlace: false, [Today]));
        Assert.True(_limits.MayStand(LimitKind.Waiver, Dollars("5000.01"), byTwo: true, inAnothersPlace: false, [Today]));
        Assert.False(_limits.MayStand(LimitKind.Waiver, Dollars("5000.01"), byTwo: true, inAnothersPlace: true, [Today]));
    }

    [Fact]
    public void The_limit_is_that_of_the_day_of_the_decision() => Assert.False(_limits.NeedsTwo(LimitKind.Waiver, Dollars("90000.00"), Day("2026-10-31")));

    [Fact]
    public void Nobody_decides_where_the_rule_book_has_no_limit()
    {
        Assert.Equal("rule-books.unknown-rule", new Limits("Somewhere", [], SomeRules.One(Money.Zero)).WhyNotDecide(LimitKind.Void, Dollars("1.00"), Supervisor, Today)?.Code);
        Assert.Equal("rule-books.before-first-row", _limits.WhyNotDecide(LimitKind.Waiver, Dollars("1.00"), Supervisor, Day("2019-12-31"))?.Code);
    }

    [Fact]
    public void What_an_earlier_day_takes_off_is_approved_by_a_supervisor_from_its_first_limit_on()
    {
        Assert.Equal(
            "Payments from an earlier day that take off penalty and interest above $250.00 are approved by a supervisor. Ask one to approve it here with their own password.",
            _limits.WhyNotDecide(LimitKind.Backdating, Dollars("250.01"), Clerk, Today)?.Message);
        Assert.Null(_limits.WhyNotDecide(LimitKind.Backdating, Dollars("250.01"), Supervisor, Today));
    }

    [Fact]
    public void Both_offices_books_have_a_limit_for_every_decision() => Assert.All(Enum.GetValues<LimitKind>(), kind =>
        Assert.Contains(EastBatonRouge.Limits.Approvals, a => a.Id == kind.Id()));

    private static Limits Of(params (DateOnly From, ApprovalRule Rule)[] rows)
    {
        var dated = new DatedRows<ApprovalRule>("approval limit", [.. rows.Select(r => new Dated<ApprovalRule>(r.From, r.Rule, new Authority("Office's choice", Certainty.OfficeChoice)))]);
        return new Limits("Somewhere", [.. Enum.GetValues<LimitKind>().Select(k => new ApprovalLimit(k.Id(), k.Many(), dated))], SomeRules.One(Money.Zero));
    }
}
