using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Staff;

/// <summary>Somebody is to become supervisor or administrator: who may ask, and who may decide.</summary>
public class RoleGrantTests
{
    private static readonly StaffMember _admin = Member("E401", Role.Administrator);
    private static readonly StaffMember _other = Member("E402", Role.Administrator);
    private static readonly StaffMember _supervisor = Member("E201", Role.Supervisor);
    private static readonly StaffMember _clerk = Member("E101", Role.Clerk);

    [Theory]
    [InlineData(Role.Clerk, false)]
    [InlineData(Role.Auditor, false)]
    [InlineData(Role.Supervisor, true)]
    [InlineData(Role.Administrator, true)]
    public void Only_who_decides_about_others_needs_a_second_person(Role role, bool needed) => Assert.Equal(needed, RoleGrant.NeedsSecondPerson(role));

    [Fact]
    public void Another_administrator_or_a_supervisor_confirms_it()
    {
        foreach (var who in new[] { _other, _supervisor })
        {
            var grant = Asked();
            Assert.Null(grant.Approve(By(who)).Refusal);
            Assert.Equal((GrantOutcome.Approved, who.Person), (grant.Outcome, grant.Decided!.Person));
        }
    }

    [Fact]
    public void Whoever_asked_confirms_nothing_under_any_sign_in()
    {
        var second = Member("e401", Role.Supervisor);

        Assert.Equal("staff.own-work", Asked().Approve(By(_admin)).Refusal?.Code);
        Assert.Equal("staff.own-work", Asked().Approve(By(second)).Refusal?.Code);
        Assert.Equal("staff.own-work", Asked().Deny(By(second)).Refusal?.Code);
    }

    [Fact]
    public void Whoever_gets_the_role_confirms_nothing_under_any_sign_in() =>
        Assert.Equal("staff.not-yourself", Asked().Approve(By(Member("E101", Role.Supervisor))).Refusal?.Code);

    [Fact]
    public void A_clerk_an_auditor_and_the_program_confirm_nothing()
    {
        foreach (var who in new[] { Member("E102", Role.Clerk), Member("E301", Role.Auditor), StaffMember.System })
        {
            Assert.Equal("staff.not-allowed", Asked().Approve(By(who)).Refusal?.Code);
        }
    }

    [Fact]
    public void It_is_decided_once_and_the_second_is_told_by_whom()
    {
        var grant = Asked();
        Assert.Null(grant.Deny(By(_supervisor)).Refusal);

        var again = grant.Approve(By(_other)).Refusal;

        Assert.Equal("staff.already-decided", again?.Code);
        Assert.Contains(_supervisor.Name + " already denied", again!.Message, StringComparison.Ordinal);
        Assert.Equal(GrantOutcome.Denied, grant.Outcome);
        Assert.Equal("staff.already-decided", grant.Withdraw(By(_admin)).Refusal?.Code);
    }

    [Fact]
    public void What_was_withdrawn_is_confirmed_no_more()
    {
        var grant = Asked();
        Assert.Null(grant.Withdraw(By(_admin)).Refusal);

        Assert.Equal("staff.already-decided", grant.Approve(By(_other)).Refusal?.Code);
        Assert.Null(grant.Decided);
    }

    [Fact]
    public void Nobody_asks_for_themselves_without_a_reason_or_for_a_role_that_needs_nobody()
    {
        Assert.Equal("staff.not-yourself", Ask(_admin, Role.Supervisor, "more work").Refusal?.Code);
        Assert.Equal("staff.reason-needed", Ask(_clerk, Role.Supervisor, null).Refusal?.Code);
        Assert.Equal("staff.role-needed", Ask(_clerk, Role.Auditor, "changes desks").Refusal?.Code);
    }

    private static RoleGrant Asked() => Ask(_clerk, Role.Supervisor, "takes over").Value;

    private static Result<RoleGrant> Ask(StaffMember target, Role role, string? reason) =>
        RoleGrant.Ask(new StaffEntry("someone", target, null, null), role, isNew: false, By(_admin).Because(reason));

    private static CounterAct By(StaffMember who) => new() { By = who, At = new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc), Today = new DateOnly(2026, 9, 15), From = "test" };

    private static StaffMember Member(string person, Role role) => new(StaffId.New(), person, "Person " + person, role);
}
