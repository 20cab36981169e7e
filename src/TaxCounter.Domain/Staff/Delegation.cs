using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// A supervisor who will be away names a colleague who decides in their place from a first to a last day. It begins only when a third person has approved it,
/// is never edited, and ends when one of the two ends it, or with its last day. What goes along is <see cref="DelegationTable"/>.
/// </summary>
public sealed class Delegation
{
    /// <summary>The most days of one delegation. A design limit of ours: longer absences are a change of role.</summary>
    public const int MostDays = 31;

    private static readonly Moves<DelegationState> _moves = new(
        (DelegationState.Pending, [DelegationState.Approved, DelegationState.Denied, DelegationState.Withdrawn]),
        (DelegationState.Approved, [DelegationState.Ended]),
        (DelegationState.Denied, []),
        (DelegationState.Withdrawn, []),
        (DelegationState.Ended, []));

    private Delegation() => GiverPerson = GiverName = HolderPerson = HolderName = Reason = "";

    public DelegationId Id { get; private init; }

    /// <summary>The user account of who will be away.</summary>
    public StaffId GiverId { get; private init; }

    /// <summary>The person who will be away.</summary>
    public string GiverPerson { get; private init; }

    public string GiverName { get; private init; }

    /// <summary>The user account that decides in their place; no other of that person does.</summary>
    public StaffId HolderId { get; private init; }

    /// <summary>The person who decides.</summary>
    public string HolderPerson { get; private init; }

    public string HolderName { get; private init; }

    /// <summary>The first day it holds, by the office's calendar.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The last day it holds.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    public DateTime AskedAt { get; private init; }

    /// <summary>How it stands.</summary>
    public DelegationState State { get; private set; }

    /// <summary>Who approved or denied it: neither of the two.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What they said when they refused.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Who ended it early or gave it up: one of the two. It holds no more from that moment.</summary>
    public Signature? Ended { get; private set; }

    /// <summary>Why.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Two who decide at once meet here.</summary>
    public Guid Version { get; private set; }

    /// <summary>Where a state may lead.</summary>
    public static IReadOnlyList<DelegationState> MovesOf(DelegationState from) => _moves.From(from);

    /// <summary>
    /// Asks for it. Refused: to whoever is no supervisor themselves, without a reason, to oneself, to somebody who is neither clerk nor supervisor, days that lie
    /// back, end before they begin or are too many. That the two are free on these days is for <see cref="IDelegations"/> to see.
    /// </summary>
    public static Result<Delegation> Ask(DelegationRequest asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (act.By.Role == Role.System || !PermissionTable.Allows(act.By.Role, Permission.GiveDelegation))
        {
            return StaffRefusals.NotAllowed(act.By, "give a delegation");
        }

        if ((WrongHolder(asked.Holder, act.By) ?? WrongDays(asked, act.Today) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        return new Delegation
        {
            Id = DelegationId.New(),
            GiverId = act.By.Id,
            GiverPerson = act.By.Person,
            GiverName = act.By.Name,
            HolderId = asked.Holder.Id,
            HolderPerson = asked.Holder.Person,
            HolderName = asked.Holder.Name,
            FirstDay = asked.FirstDay,
            LastDay = asked.LastDay,
            Reason = act.Reason!,
            AskedAt = act.At,
            State = DelegationState.Pending,
        };
    }

    /// <summary>Whether the permission table lets this role decide in a supervisor's place.</summary>
    public static bool MayHold(Role role) => role is Role.Clerk or Role.Supervisor;

    /// <summary>Whether it holds on that day.</summary>
    public bool IsInForce(DateOnly day) => State == DelegationState.Approved && FirstDay <= day && day <= LastDay;

    /// <summary>Whether its days still count: it waits or is approved, and shares a day with these.</summary>
    public bool Overlaps(DateOnly first, DateOnly last) => State is DelegationState.Pending or DelegationState.Approved && FirstDay <= last && first <= LastDay;

    /// <summary>Whether this person gave it or holds it.</summary>
    public bool IsOf(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.IsSamePerson(GiverPerson) || who.IsSamePerson(HolderPerson);
    }

    /// <summary>A third person agrees. Refused: to both of the two, to whoever may not approve roles, once it is decided, when its days are over.</summary>
    public Result<Done> Approve(CounterAct act) => Decide(DelegationState.Approved, act);

    /// <summary>A third person does not agree, and says why. Refused as <see cref="Approve"/>.</summary>
    public Result<Done> Deny(CounterAct act)
    {
        var refused = Decide(DelegationState.Denied, act);
        DecisionNote = refused.Refusal is null ? act.Reason : DecisionNote;
        return refused;
    }

    /// <summary>One of the two ends it, or gives it up before it is approved. Refused: to everybody else, without a reason, when it holds no more anyway.</summary>
    public Result<Done> End(CounterAct act)
    {
        if ((WhyNotEnd(act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        State = State == DelegationState.Pending ? DelegationState.Withdrawn : DelegationState.Ended;
        (Ended, EndReason) = (act.Signature, act.Reason);
        return Done.It;
    }

    /// <summary>Why it cannot be ended by this person now; null when it can.</summary>
    public Refusal? WhyNotEnd(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !IsOf(act.By) ? DelegationRefusals.NotOneOfTheTwo(this)
            : !MovesOf(State).Any(s => s is DelegationState.Withdrawn or DelegationState.Ended) || LastDay < act.Today ? DelegationRefusals.IsOver(this)
            : null;
    }

    /// <summary>Why this person may not decide it now; null when they may.</summary>
    public Refusal? WhyNotDecide(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !_moves.Allow(State, DelegationState.Approved) ? DelegationRefusals.AlreadyDecided(this)
            : act.By.Role == Role.System || !act.By.May(Permission.ApproveRoles) ? StaffRefusals.NotAllowed(act.By, "approve a delegation")
            : act.By.WhyNotSecond(Permission.ApproveRoles, GiverPerson, HolderPerson) is null ? null : DelegationRefusals.ThirdPerson;
    }

    private Result<Done> Decide(DelegationState to, CounterAct act)
    {
        if ((WhyNotDecide(act) ?? StaffRefusals.WrongReason(act, needed: to == DelegationState.Denied)) is { } no)
        {
            return no;
        }

        if (to == DelegationState.Approved && LastDay < act.Today)
        {
            return DelegationRefusals.IsOver(this);
        }

        State = to;
        Decided = act.Signature;
        return Done.It;
    }

    private static Refusal? WrongHolder(StaffMember holder, StaffMember giver) =>
        holder.IsSamePerson(giver) ? DelegationRefusals.ToOneself
        : !MayHold(holder.Role) ? DelegationRefusals.WrongHolder(holder.Name)
        : null;

    private static Refusal? WrongDays(DelegationRequest asked, DateOnly today) =>
        asked.FirstDay < today ? DelegationRefusals.FirstDayIsPast
        : asked.LastDay < asked.FirstDay ? DelegationRefusals.DaysTurned
        : asked.LastDay.DayNumber - asked.FirstDay.DayNumber >= MostDays ? DelegationRefusals.TooManyDays
        : null;
}
