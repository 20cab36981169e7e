using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// A row that a supervisor wants in the rule book from a future day on. A second person approves it before that day comes; then it is recorded for good.
/// </summary>
public sealed class RuleChange
{
    private static readonly Moves<RuleChangeState> _moves = new(
        (RuleChangeState.Proposed, [RuleChangeState.Approved, RuleChangeState.Denied, RuleChangeState.Withdrawn]),
        (RuleChangeState.Approved, []),
        (RuleChangeState.Denied, []),
        (RuleChangeState.Withdrawn, []));

    private RuleChange()
    {
        Jurisdiction = Topic = Title = Content = Reason = "";
        Proposed = null!;
    }

    public RuleChangeId Id { get; private init; }

    /// <summary>Whose book.</summary>
    public string Jurisdiction { get; private init; }

    /// <summary>Which rule.</summary>
    public string Topic { get; private init; }

    /// <summary>The rule in words, as the page called it when the change was proposed.</summary>
    public string Title { get; private init; }

    /// <summary>The first day it is to hold.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The whole row: JSON with first day, value and authority.</summary>
    public string Content { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>What became of it.</summary>
    public RuleChangeState State { get; private set; }

    /// <summary>The supervisor who wants it.</summary>
    public Signature Proposed { get; private init; }

    /// <summary>The second person; null while nobody decided, and when it was withdrawn.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>Who proposed it, when they took it back.</summary>
    public Signature? Withdrawn { get; private set; }

    /// <summary>Who ended the waiting, whichever way; null while it waits.</summary>
    public Signature? Closed => Decided ?? Withdrawn;

    /// <summary>Why it was refused.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>The row it would add.</summary>
    public RuleDraft Draft => new(Topic, FirstDay, Content);

    /// <summary>
    /// Proposes a row. Refused: a first day that is not after today, no reason. Whether the row makes a book is asked before (<see cref="IRuleChanges.BookWith"/>).
    /// </summary>
    public static Result<RuleChange> Propose(RuleChangeId id, string jurisdiction, RuleTopic topic, RuleDraft row, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ProposeRule))
        {
            return StaffRefusals.NotAllowed(act.By, "propose a rule change");
        }

        if (WhyNotFrom(row.FirstDay, act) is { } past)
        {
            return past;
        }

        if (StaffRefusals.WrongReason(act, needed: true) is { } wrong)
        {
            return wrong;
        }

        return new RuleChange
        {
            Id = id,
            Jurisdiction = jurisdiction,
            Topic = topic.Id,
            Title = topic.Title,
            FirstDay = row.FirstDay,
            Content = row.Content,
            Reason = act.Reason!,
            State = RuleChangeState.Proposed,
            Proposed = act.Signature,
        };
    }

    /// <summary>A second person agrees. Refused: one's own, and once the first day has come.</summary>
    public Result<Done> Approve(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNotDecide(RuleChangeState.Approved, act) is { } no)
        {
            return no;
        }

        if (FirstDay <= act.Today)
        {
            return RuleChangeRefusals.FirstDayHasCome(FirstDay);
        }

        Decide(RuleChangeState.Approved, act);
        return Done.It;
    }

    /// <summary>A second person says no, and why. Refused: one's own (withdraw it instead), no reason.</summary>
    public Result<Done> Deny(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((WhyNotDecide(RuleChangeState.Denied, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        Decide(RuleChangeState.Denied, act);
        DecisionNote = act.Reason;
        return Done.It;
    }

    /// <summary>Who proposed it takes it back. Refused: anybody else.</summary>
    public Result<Done> Withdraw(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.ProposeRule))
        {
            return StaffRefusals.NotAllowed(act.By, "withdraw a rule change");
        }

        if (WhyNotMove(RuleChangeState.Withdrawn) is { } no)
        {
            return no;
        }

        if (!act.By.IsSamePerson(Proposed.Person))
        {
            return RuleChangeRefusals.NotYours(Proposed.Name);
        }

        (State, Withdrawn) = (RuleChangeState.Withdrawn, act.Signature);
        return Done.It;
    }

    /// <summary>Why no row can begin on a day: only days to come can still be ruled. Null when one can.</summary>
    public static Refusal? WhyNotFrom(DateOnly firstDay, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return firstDay <= act.Today ? RuleChangeRefusals.FirstDayNotAhead(act.Today)
            : firstDay.Year >= RuleBook.LastYear ? RuleChangeRefusals.FirstDayTooFar(RuleBook.LastYear) : null;
    }

    private Refusal? WhyNotDecide(RuleChangeState to, CounterAct act)
    {
        if (!act.By.May(Permission.ApproveRule))
        {
            return StaffRefusals.NotAllowed(act.By, "decide a rule change");
        }

        return WhyNotMove(to) ?? act.By.WhyNotSecond(Permission.ApproveRule, Proposed.Person);
    }

    private Refusal? WhyNotMove(RuleChangeState to) => _moves.Allow(State, to) ? null : RuleChangeRefusals.Decided(this);

    private void Decide(RuleChangeState to, CounterAct act) => (State, Decided) = (to, act.Signature);
}
