using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Referrals;

/// <summary>A customer's question handed to somebody else, with the account and what was tried, so that nothing is told twice. It is accepted, answered, or comes back with a reason.</summary>
public sealed class Referral
{
    private static readonly Moves<ReferralState> _moves = new(
        (ReferralState.Sent, [ReferralState.Accepted, ReferralState.Answered, ReferralState.Declined, ReferralState.Withdrawn]),
        (ReferralState.Accepted, [ReferralState.Answered, ReferralState.Declined]),
        (ReferralState.Answered, []),
        (ReferralState.Declined, []),
        (ReferralState.Withdrawn, []));

    private Referral()
    {
        ToName = Question = Tried = Reach = "";
        Sent = null!;
    }

    public ReferralId Id { get; private init; }

    /// <summary>Whose account; null for a question about none.</summary>
    public AccountId? AccountId { get; private init; }

    public ReferralTo To { get; private init; }

    /// <summary>The employee number of the colleague; null for others.</summary>
    public string? ToPerson { get; private init; }

    /// <summary>The name of the colleague or the unit; empty for others.</summary>
    public string ToName { get; private init; }

    public string Question { get; private init; }

    public string Tried { get; private init; }

    /// <summary>How to reach the customer.</summary>
    public string Reach { get; private init; }

    /// <summary>Whether the customer waits at the counter.</summary>
    public bool Waits { get; private init; }

    /// <summary>The office's day on which it was sent.</summary>
    public DateOnly SentOn { get; private init; }

    public ReferralState State { get; private set; }

    /// <summary>Who sent it.</summary>
    public Signature Sent { get; private init; }

    /// <summary>Who took it; null while nobody did.</summary>
    public Signature? Accepted { get; private set; }

    /// <summary>Who answered, declined or withdrew it; null while it is open.</summary>
    public Signature? Closed { get; private set; }

    /// <summary>The answer, or why it came back.</summary>
    public string? Answer { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    public bool IsOpen => State is ReferralState.Sent or ReferralState.Accepted;

    /// <summary>To whom, in words.</summary>
    public string ToWords => To switch { ReferralTo.Supervisors => "a supervisor", ReferralTo.Technical => "technical staff", _ => ToName };

    /// <summary>Since when it waits for whom it waits now, UTC.</summary>
    public DateTime Since => (Closed ?? Accepted ?? Sent).At;

    internal static Referral Send(ReferralAsked asked, StaffMember? colleague, CounterAct act) => new()
    {
        Id = asked.Id,
        AccountId = asked.Account,
        To = asked.To,
        ToPerson = colleague?.Person,
        ToName = colleague?.Name ?? (asked.To == ReferralTo.Unit ? asked.Name.Trim() : ""),
        Question = asked.Question.Trim(),
        Tried = asked.Tried.Trim(),
        Reach = asked.Reach.Trim(),
        Waits = asked.Waits,
        SentOn = act.Today,
        State = ReferralState.Sent,
        Sent = act.Signature,
    };

    /// <summary>Why a person does not take it; null when they may.</summary>
    public Refusal? WhyNotTake(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return !who.May(Permission.WorkReferrals) ? ReferralRefusals.NotAllowed(who, "answer a referral")
            : Accepted is { } by && !who.IsSamePerson(by.Person) ? ReferralRefusals.TakenBy(by.Name)
            : To switch
            {
                ReferralTo.Colleague => who.IsSamePerson(ToPerson ?? "") ? null : ReferralRefusals.ForAnother(ToName),
                ReferralTo.Supervisors => !who.May(Permission.AnswerForSupervisors) ? ReferralRefusals.ForSupervisors : who.IsSamePerson(Sent.Person) ? ReferralRefusals.OwnQuestion : null,
                ReferralTo.Technical => who.IsSamePerson(Sent.Person) ? ReferralRefusals.OwnQuestion : null,
                _ => null, // whoever hears from the unit writes its answer down
            };
    }

    /// <summary>Somebody works on it.</summary>
    internal Result<Done> Accept(CounterAct act)
    {
        if ((WhyNotTake(act.By) ?? WhyNotMove(ReferralState.Accepted)) is { } no)
        {
            return no;
        }

        (State, Accepted) = (ReferralState.Accepted, act.Signature);
        return Done.It;
    }

    /// <summary>The answer, in the reason of the act; or why it comes back.</summary>
    internal Result<Done> Close(ReferralState to, CounterAct act)
    {
        if ((to == ReferralState.Withdrawn ? act.By.IsSamePerson(Sent.Person) ? null : ReferralRefusals.NotYours(Sent.Name) : WhyNotTake(act.By)) is { } not)
        {
            return not;
        }

        if ((WhyNotMove(to) ?? ReferralRefusals.WrongAnswer(act.Reason, needed: to != ReferralState.Withdrawn)) is { } no)
        {
            return no;
        }

        (State, Closed, Answer) = (to, act.Signature, act.Reason);
        return Done.It;
    }

    internal bool IsSame(ReferralAsked asked) => (AccountId, To, Question, Tried, Waits) == (asked.Account, asked.To, asked.Question.Trim(), asked.Tried.Trim(), asked.Waits);

    private Refusal? WhyNotMove(ReferralState to) => _moves.Allow(State, to) ? null : ReferralRefusals.NotNow(State);
}
