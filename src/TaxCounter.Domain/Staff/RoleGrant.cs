using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// Somebody is to become supervisor or administrator: one person asks, another approves with their own password. Until then the role is not in force;
/// a new user account with such a role cannot be used at all.
/// </summary>
public sealed class RoleGrant
{
    private static readonly Moves<GrantOutcome> _moves = new(
        (GrantOutcome.Pending, [GrantOutcome.Approved, GrantOutcome.Denied, GrantOutcome.Withdrawn]),
        (GrantOutcome.Approved, []),
        (GrantOutcome.Denied, []),
        (GrantOutcome.Withdrawn, []));

    private RoleGrant()
    {
        UserName = Person = Reason = "";
        Requested = null!;
    }

    public RoleGrantId Id { get; private init; }

    /// <summary>The user account that is to get the role.</summary>
    public StaffId StaffId { get; private init; }

    /// <summary>That user account's name.</summary>
    public string UserName { get; private init; }

    /// <summary>The person behind it, who never approves their own role.</summary>
    public string Person { get; private init; }

    /// <summary>The role so far; null for a new user account.</summary>
    public Role? Before { get; private init; }

    /// <summary>The role asked for: supervisor or administrator.</summary>
    public Role Role { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>Who asked.</summary>
    public Signature Requested { get; private init; }

    /// <summary>What became of it.</summary>
    public GrantOutcome Outcome { get; private set; }

    /// <summary>Who decided: another person than the one who asked. Null when it was withdrawn.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>Who decided something else about the user account instead, so that nobody decides this any more.</summary>
    public Signature? Withdrawn { get; private set; }

    /// <summary>Two who decide at once meet here.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether a role comes into force only when a second person approves it.</summary>
    public static bool NeedsSecondPerson(Role role) => role is Role.Supervisor or Role.Administrator;

    /// <summary>Asks for a role. Refused: without a reason, a role that needs nobody's approval, one's own user account.</summary>
    public static Result<RoleGrant> Ask(StaffEntry target, Role role, bool isNew, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(act);
        if (StaffRefusals.WrongReason(act, needed: true) is { } reason)
        {
            return reason;
        }

        if (!NeedsSecondPerson(role))
        {
            return StaffRefusals.RoleNeeded;
        }

        if (act.By.IsSamePerson(target.Member))
        {
            return UserAccountRefusals.NotYourself;
        }

        return new RoleGrant
        {
            Id = RoleGrantId.New(),
            StaffId = target.Member.Id,
            UserName = target.UserName,
            Person = target.Member.Person,
            Before = isNew ? null : target.Member.Role,
            Role = role,
            Reason = act.Reason!,
            Requested = act.Signature,
            Outcome = GrantOutcome.Pending,
        };
    }

    /// <summary>Agrees. Refused: to whoever asked, to the person who gets the role, to whoever may not approve roles, and once it is decided.</summary>
    public Result<Done> Approve(CounterAct act) => Decide(GrantOutcome.Approved, act);

    /// <summary>Does not agree. Refused as <see cref="Approve"/>.</summary>
    public Result<Done> Deny(CounterAct act) => Decide(GrantOutcome.Denied, act);

    /// <summary>Something else was decided about the user account. Refused once it is decided.</summary>
    public Result<Done> Withdraw(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!_moves.Allow(Outcome, GrantOutcome.Withdrawn))
        {
            return UserAccountRefusals.AlreadyDecided(this);
        }

        (Outcome, Withdrawn) = (GrantOutcome.Withdrawn, act.Signature);
        return Done.It;
    }

    /// <summary>Why this person may not decide it; null when they may.</summary>
    public Refusal? WhyNotDecide(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return !_moves.Allow(Outcome, GrantOutcome.Approved) ? UserAccountRefusals.AlreadyDecided(this)
            : who.Role == Role.System || !who.May(Permission.ApproveRoles) ? StaffRefusals.NotAllowed(who, "approve a role")
            : who.WhyNotSecond(Permission.ApproveRoles, Requested.Person) ?? (who.WhyNotSecond(Permission.ApproveRoles, Person) is null ? null : UserAccountRefusals.NotYourself);
    }

    private Result<Done> Decide(GrantOutcome outcome, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNotDecide(act.By) is { } no)
        {
            return no;
        }

        (Outcome, Decided) = (outcome, act.Signature);
        return Done.It;
    }
}
