using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Staff;

/// <summary>A supervisor names who decides while they are away: who may ask, confirm and end it, on which days it holds, and what it never lets anybody do.</summary>
public class DelegationTests
{
    private static readonly DateOnly _first = Today.AddDays(3);
    private static readonly DateOnly _last = Today.AddDays(10);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Confirmed_it_holds_from_its_first_day_to_its_last(int day, bool holds)
    {
        var delegation = Confirmed();

        Assert.Equal(holds, delegation.IsInForce(_first.AddDays(day)));
    }

    [Fact]
    public void Until_a_third_person_confirms_it_holds_on_no_day()
    {
        var delegation = Asked();

        Assert.DoesNotContain(Enumerable.Range(0, 20), d => delegation.IsInForce(Today.AddDays(d)));
        Assert.Equal("staff.delegation-third-person", delegation.Approve(Act(Supervisor)).Refusal?.Code);
        Assert.Equal("staff.delegation-third-person", delegation.Approve(Act(ClerkAsSupervisor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", delegation.Approve(Act(OtherClerk)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", delegation.Approve(Act(Auditor)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", delegation.Approve(Act(StaffMember.System)).Refusal?.Code);
        Assert.Null(delegation.Approve(Act(Administrator)).Refusal);
        Assert.Equal((DelegationState.Approved, Administrator.Person), (delegation.State, delegation.Decided!.Person));
    }

    [Fact]
    public void Refused_it_says_why_and_is_decided_once()
    {
        var delegation = Asked();
        Assert.Equal("staff.reason-needed", delegation.Deny(Act(OtherSupervisor)).Refusal?.Code);
        Assert.Null(delegation.Deny(Act(OtherSupervisor, "too short a notice")).Refusal);

        Assert.Equal("too short a notice", delegation.DecisionNote);
        var again = delegation.Approve(Act(Administrator)).Refusal;
        Assert.Equal("staff.delegation-already-decided", again?.Code);
        Assert.Contains(OtherSupervisor.Name + " already denied", again!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DelegationState.Pending, DelegationState.Approved, DelegationState.Denied, DelegationState.Withdrawn)]
    [InlineData(DelegationState.Approved, DelegationState.Ended)]
    [InlineData(DelegationState.Denied)]
    [InlineData(DelegationState.Withdrawn)]
    [InlineData(DelegationState.Ended)]
    public void Its_moves_are_these_and_no_others(DelegationState from, params DelegationState[] to)
    {
        Assert.Equal(to, Delegation.MovesOf(from));
        var delegation = In(from);
        Assert.Equal(to.Contains(DelegationState.Approved), delegation.Approve(Act(Administrator)).Refusal is null);
        Assert.Equal(to.Contains(DelegationState.Denied), In(from).Deny(Act(Administrator, "no")).Refusal is null);
        Assert.Equal(to.Contains(DelegationState.Withdrawn) || to.Contains(DelegationState.Ended), In(from).End(Act(Supervisor, "back early")).Refusal is null);
    }

    [Fact]
    public void Both_of_the_two_end_it_early_and_nobody_else()
    {
        foreach (var who in new[] { Supervisor, Clerk })
        {
            var delegation = Confirmed();
            Assert.Equal("staff.reason-needed", delegation.End(Act(who)).Refusal?.Code);
            Assert.Null(delegation.End(Act(who, "back early")).Refusal);
            Assert.Equal((DelegationState.Ended, who.Person, "back early"), (delegation.State, delegation.Ended!.Person, delegation.EndReason));
            Assert.False(delegation.IsInForce(_first));
        }

        Assert.Equal("staff.delegation-not-one-of-the-two", Confirmed().End(Act(OtherSupervisor, "why not")).Refusal?.Code);
        Assert.Equal("staff.delegation-is-over", Confirmed().End(On(_last.AddDays(1), Supervisor, "why not")).Refusal?.Code);
        var waiting = Asked();
        Assert.Null(waiting.End(Act(Clerk, "I am away too")).Refusal);
        Assert.Equal(DelegationState.Withdrawn, waiting.State);
    }

    [Fact]
    public void It_is_asked_for_by_a_supervisor_for_a_clerk_or_supervisor_who_is_another_person_with_a_reason()
    {
        Assert.Null(Ask(Supervisor, Clerk).Refusal);
        Assert.Null(Ask(Supervisor, OtherSupervisor).Refusal);
        Assert.Equal("staff.delegation-wrong-holder", Ask(Supervisor, Auditor).Refusal?.Code);
        Assert.Equal("staff.delegation-wrong-holder", Ask(Supervisor, Administrator).Refusal?.Code);
        Assert.Equal("staff.delegation-to-oneself", Ask(ClerkAsSupervisor, Clerk).Refusal?.Code);
        Assert.Equal("staff.reason-needed", Delegation.Ask(new DelegationRequest(Clerk, _first, _last), Act(Supervisor)).Refusal?.Code);
        foreach (var who in new[] { Clerk, Auditor, Administrator, StaffMember.System })
        {
            Assert.Equal("staff.not-allowed", Ask(who, OtherClerk).Refusal?.Code);
        }
    }

    [Theory]
    [InlineData(-1, 5, "staff.delegation-first-day-past")]
    [InlineData(0, 0, null)]
    [InlineData(3, 2, "staff.delegation-days-turned")]
    [InlineData(1, 31, null)]
    [InlineData(1, 32, "staff.delegation-too-many-days")]
    public void Its_days_begin_today_at_the_earliest_and_are_at_most_thirty_one(int first, int last, string? refused) =>
        Assert.Equal(refused, Delegation.Ask(new DelegationRequest(Clerk, Today.AddDays(first), Today.AddDays(last)), Act(Supervisor, "vacation")).Refusal?.Code);

    [Fact]
    public void Nobody_confirms_it_when_its_days_are_over() =>
        Assert.Equal("staff.delegation-is-over", Asked().Approve(On(_last.AddDays(1), Administrator)).Refusal?.Code);

    [Fact]
    public void A_delegate_may_what_their_role_may_and_what_goes_along_and_nothing_else()
    {
        Permission[] along = [Permission.SeeApprovals, Permission.ApproveVoid, Permission.ApproveMovedPayment, Permission.AcceptDrawers, Permission.DecideWaiver, Permission.DecideLicense, Permission.DecideAdjustment, Permission.SeeCash];
        foreach (var permission in Enum.GetValues<Permission>())
        {
            Assert.Equal(along.Contains(permission), DelegationTable.Allows(permission));
            foreach (var role in new[] { Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator })
            {
                var own = new StaffMember(StaffId.New(), "E900", "Somebody", role);
                var acting = own with { ActingFor = For(Supervisor) };
                Assert.Equal(PermissionTable.Allows(role, permission), own.May(permission));
                Assert.Equal(PermissionTable.Allows(role, permission) || along.Contains(permission), acting.May(permission));
                Assert.Equal(!PermissionTable.Allows(role, permission) && along.Contains(permission), acting.Under(permission) is not null);
            }
        }
    }

    [Fact]
    public void A_delegate_cannot_delegate_on() => Assert.Equal("staff.not-allowed", Ask(Acting(Clerk, Supervisor), OtherClerk).Refusal?.Code);

    [Fact]
    public void What_only_the_delegation_lets_them_do_is_signed_for_both_and_the_rest_in_their_own_name()
    {
        var clerk = Acting(Clerk, Supervisor);
        var supervisor = Acting(OtherSupervisor, Supervisor);

        Assert.Equal("Clerk 2 for D. Guidry", clerk.NameFor(Permission.ApproveVoid));
        Assert.Equal("Clerk 2", clerk.NameFor(Permission.TakePayments));
        Assert.Equal("P. Landry", supervisor.NameFor(Permission.ApproveVoid));
        Assert.Equal("Clerk 2 for D. Guidry", Act(clerk).Using(Permission.AcceptDrawers).ByName);
        Assert.Equal("Clerk 2", Act(clerk).Using(Permission.TakePayments).ByName);
    }

    [Fact]
    public void Two_long_names_still_fit_the_records()
    {
        var name = new string('n', 60);
        var who = new StaffMember(StaffId.New(), "E1", name, Role.Clerk) { ActingFor = new ActingFor(DelegationId.New(), "E2", name, Today) };

        Assert.Equal(StaffMember.LongestName, who.NameFor(Permission.ApproveVoid).Length);
        Assert.StartsWith(name + " for n", who.NameFor(Permission.ApproveVoid), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delegate_is_no_second_person_to_themselves_nor_to_whom_they_decide_for()
    {
        var clerk = Acting(Clerk, Supervisor);

        Assert.Equal("staff.own-work", clerk.WhyNotSecond(Permission.ApproveVoid, OtherClerk.Person, "e102")?.Code);
        Assert.Equal("staff.work-of-the-one-decided-for", clerk.WhyNotSecond(Permission.ApproveVoid, "e201")?.Code);
        Assert.Null(clerk.WhyNotSecond(Permission.ApproveVoid, OtherClerk.Person, null));
        Assert.Null(Acting(OtherSupervisor, Supervisor).WhyNotSecond(Permission.ApproveVoid, Supervisor.Person));
    }

    private static Delegation Asked() => Ask(Supervisor, Clerk).Value;

    private static Delegation Confirmed()
    {
        var delegation = Asked();
        Assert.Null(delegation.Approve(Act(OtherSupervisor)).Refusal);
        return delegation;
    }

    private static Delegation In(DelegationState state)
    {
        var delegation = state == DelegationState.Ended ? Confirmed() : Asked();
        var moved = state switch
        {
            DelegationState.Approved => delegation.Approve(Act(OtherSupervisor)),
            DelegationState.Denied => delegation.Deny(Act(OtherSupervisor, "no")),
            DelegationState.Withdrawn or DelegationState.Ended => delegation.End(Act(Supervisor, "stays after all")),
            _ => Done.It,
        };
        Assert.Equal((null, state), (moved.Refusal, delegation.State));
        return delegation;
    }

    private static Result<Delegation> Ask(StaffMember giver, StaffMember holder) => Delegation.Ask(new DelegationRequest(holder, _first, _last), Act(giver, "vacation"));

    private static StaffMember Acting(StaffMember who, StaffMember away) => who with { ActingFor = For(away) };

    private static ActingFor For(StaffMember away) => new(DelegationId.New(), away.Person, away.Name, _last);

    private static CounterAct On(DateOnly day, StaffMember who, string? because = null) => Act(who, because) with { Today = day };
}
