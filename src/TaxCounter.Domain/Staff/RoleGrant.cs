using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// Somebody is to become supervisor or administrator: one person asks, another confirms with their own password. Until then the role is not in force;
/// a new sign-in with such a role cannot be used at all.
/// </summary>
public sealed class RoleGrant
{
    private static readonly Moves<GrantOutcome> _moves = new(
        (GrantOutcome.Waiting, [GrantOutcome.Confirmed, GrantOutcome.Refused, GrantOutcome.Withdrawn]),
        (GrantOutcome.Confirmed, []),
        (GrantOutcome.Refused, []),
        (GrantOutcome.Withdrawn, []));

    private RoleGrant()
    {
        UserName = Person = Reason = "";
        Requested = null!;
    }

    public RoleGrantId Id { get; private init; }

    /// <summary>The sign-in that is to get the role.</summary>
    public StaffId StaffId { get; private init; }

    /// <summary>That sign-in's name.</summary>
    public string UserName { get; private init; }

    /// <summary>The person behind it, who never confirms their own role.</summary>
    public string Person { get; private init; }

    /// <summary>The role so far; null for a new sign-in.</summary>
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

    /// <summary>Who decided something else about the sign-in instead, so that nobody decides this any more.</summary>
    public Signature? Withdrawn { get; private set; }

    /// <summary>Two who decide at once meet here.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether a role comes into force only when a second person confirms it.</summary>
    public static bool NeedsSecondPerson(Role role) => role is Role.Supervisor or Role.Administrator;

    /// <summary>Asks for a role. Refused: without a reason, a role that needs nobody's confirmation, one's own sign-in.</summary>
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
            Outcome = GrantOutcome.Waiting,
        };
    }

    /// <summary>Agrees. Refused: to whoever asked, to the person who gets the role, to whoever may not confirm roles, and once it is decided.</summary>
    public Result<Done> Confirm(CounterAct act) => Decide(GrantOutcome.Confirmed, act);

    /// <summary>Does not agree. Refused as <see cref="Confirm"/>.</summary>
    public Result<Done> Refuse(CounterAct act) => Decide(GrantOutcome.Refused, act);

    /// <summary>Something else was decided about the sign-in. Refused once it is decided.</summary>
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
        return !_moves.Allow(Outcome, GrantOutcome.Confirmed) ? UserAccountRefusals.AlreadyDecided(this)
            : who.Role == Role.System || !who.May(Permission.ConfirmRoles) ? StaffRefusals.NotAllowed(who, "approve a role")
            : who.WhyNotSecond(Permission.ConfirmRoles, Requested.Person) ?? (who.WhyNotSecond(Permission.ConfirmRoles, Person) is null ? null : UserAccountRefusals.NotYourself);
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
