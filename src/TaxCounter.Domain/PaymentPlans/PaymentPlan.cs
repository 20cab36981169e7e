using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>
/// An agreement to pay what is owed in installments. It posts nothing: tax, penalty and interest stay what the rule book makes them, and every payment finds its installment
/// by itself, because the plan asks the journal each time (<see cref="PlanStanding"/>). What was agreed is kept, terms by terms.
/// </summary>
public sealed class PaymentPlan
{
    private readonly List<PlanTerms> _terms = [];
    private readonly List<PlanStep> _steps = [];
    private readonly List<PlanHold> _holds = [];

    private PaymentPlan() => Requested = null!;

    public PaymentPlanId Id { get; private init; }

    public PaymentPlanNumber Number { get; private init; }

    public PaymentPlanState State { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    public AccountId AccountId { get; private init; }

    /// <summary>The office's day on which it was asked for.</summary>
    public DateOnly RequestedOn { get; private init; }

    /// <summary>Who worked it out with the customer.</summary>
    public Signature Requested { get; private init; }

    /// <summary>Who approved or denied it; null while it waits, and where one person could agree alone.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What they said to it.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>The office's day on which it was agreed; null before.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>The day the customer signed; null while nobody recorded it.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The alert that it put up on the account; null while there is none.</summary>
    public Guid? AlertId { get; private set; }

    /// <summary>Every version of the terms, the first one first.</summary>
    public IReadOnlyList<PlanTerms> Terms => [.. _terms.OrderBy(t => t.Number)];

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<PlanStep> Steps => [.. _steps.OrderBy(s => s.Number)];

    /// <summary>The obligations that no other plan can take while this one is in force.</summary>
    public IReadOnlyList<PlanHold> Holds => _holds;

    /// <summary>The terms that hold.</summary>
    public PlanTerms Current => _terms.MaxBy(t => t.Number)!;

    /// <summary>Whether payments are made by it now.</summary>
    public bool IsInForce => State is PaymentPlanState.Agreed or PaymentPlanState.Notice;

    /// <summary>The notice that is out; null where none is.</summary>
    public PlanStep? Notice => State == PaymentPlanState.Notice ? _steps.Where(s => s.Act is PlanAct.CureLetter or PlanAct.ChangeNotice or PlanAct.Reinstated).MaxBy(s => s.Number) : null;

    /// <summary>Asks for a plan. Refused: whoever may not.</summary>
    internal static Result<PaymentPlan> Ask(PaymentPlanAsked asked, PaymentPlanNumber number, CounterAct act)
    {
        if ((!act.By.May(Permission.WorkPlans) ? StaffRefusals.NotAllowed(act.By, "agree to a payment plan") : StaffRefusals.WrongReason(act, needed: false)) is { } no)
        {
            return no;
        }

        return new PaymentPlan { Id = asked.Id, Number = number, State = PaymentPlanState.Requested, AccountId = asked.Account, RequestedOn = act.Today, Requested = act.Signature };
    }

    /// <summary>Whether a form asks for the same.</summary>
    internal bool IsSame(PaymentPlanAsked asked) => AccountId == asked.Account && Terms[0].Shown == asked.Shown;

    /// <summary>Keeps what was asked for while it waits.</summary>
    internal void Keep(PlanProposal proposal, CounterAct act) => _terms.Add(PlanTerms.Of(Id, _terms.Count + 1, proposal, act.Signature, act.Reason, aloneUpTo: null, decided: null));

    /// <summary>One person agrees, within the limits of the office.</summary>
    internal Refusal? AgreeAlone(PlanProposal proposal, CounterAct act)
    {
        if ((proposal.WhyNot ?? (proposal.Beyond.Count > 0 ? PaymentPlanRefusals.NeedsSupervisor(proposal.Beyond) : null) ?? Leave(PaymentPlanState.Agreed)) is { } no)
        {
            return no;
        }

        _terms.Add(PlanTerms.Of(Id, _terms.Count + 1, proposal, act.Signature, act.Reason, proposal.AloneUpTo, decided: null));
        Begin(act);
        return null;
    }

    /// <summary>Why this person cannot decide it; null when they can.</summary>
    public Refusal? WhyNotDecide(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.DecidePlan) ? StaffRefusals.NotAllowed(act.By, "approve a payment plan")
            : StaffRefusals.WrongReason(act, needed: false) ?? act.By.WhyNotSecond(Permission.DecidePlan, Requested.Person)
                ?? (State == PaymentPlanState.Requested ? null : PaymentPlanRefusals.WrongMove(this));
    }

    /// <summary>A second person agrees, to the figures of today.</summary>
    internal Refusal? Approve(PlanProposal proposal, CounterAct act)
    {
        if ((WhyNotDecide(act) ?? proposal.WhyNot ?? Leave(PaymentPlanState.Agreed)) is { } no)
        {
            return no;
        }

        (Decided, DecisionNote) = (act.SignatureFor(Permission.DecidePlan), act.Reason);
        if (Current.AgreedOn != act.Today)
        {
            _terms.Add(PlanTerms.Of(Id, _terms.Count + 1, proposal, Requested, Current.Reason, aloneUpTo: null, Decided));
        }

        Begin(act);
        return null;
    }

    /// <summary>A second person denies it, and says why.</summary>
    internal Refusal? Deny(CounterAct act)
    {
        if ((WhyNotDecide(act) ?? StaffRefusals.WrongReason(act, needed: true) ?? Leave(PaymentPlanState.Denied)) is { } no)
        {
            return no;
        }

        (Decided, DecisionNote) = (act.SignatureFor(Permission.DecidePlan), act.Reason);
        return null;
    }

    /// <summary>Who asked takes it back before anybody decided.</summary>
    internal Refusal? Withdraw(CounterAct act) => act.By.IsSamePerson(Requested.Person) ? Leave(PaymentPlanState.Withdrawn) : PaymentPlanRefusals.OnlyWhoAsked(Requested.Name);

    /// <summary>The customer signed the agreement.</summary>
    internal Refusal? Sign(DateOnly on, CounterAct act)
    {
        if ((SignedOn is { } before ? PaymentPlanRefusals.SignedBefore(before) : on < Current.AgreedOn || on > act.Today ? PaymentPlanRefusals.SignedWhen(Current.AgreedOn) : Do(PlanAct.Signed, act)) is { } no)
        {
            return no;
        }

        SignedOn = on;
        return null;
    }

    /// <summary>Other terms from today on; those before stay on record, and the customer signs again.</summary>
    /// <param name="proposal">The new terms.</param>
    /// <param name="act">Who agrees with the customer.</param>
    /// <param name="decided">The supervisor who agrees too; null where one person may alone.</param>
    internal Refusal? Change(PlanProposal proposal, CounterAct act, CounterAct? decided)
    {
        var second = decided is null ? (proposal.Beyond.Count > 0 ? PaymentPlanRefusals.NeedsSupervisor(proposal.Beyond) : null)
            : !decided.By.May(Permission.DecidePlan) ? StaffRefusals.NotAllowed(decided.By, "approve a payment plan")
            : decided.By.WhyNotSecond(Permission.DecidePlan, act.By.Person);
        if ((WhyNot(PlanAct.Changed, act) ?? proposal.WhyNot ?? second) is { } no)
        {
            return no;
        }

        _terms.Add(PlanTerms.Of(Id, _terms.Count + 1, proposal, act.Signature, act.Reason, decided is null ? proposal.AloneUpTo : null, decided?.SignatureFor(Permission.DecidePlan)));
        SignedOn = null;
        return Do(PlanAct.Changed, act);
    }

    /// <summary>Why this person cannot do this to it now; null when they can.</summary>
    public Refusal? WhyNot(PlanAct what, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var rule = PlanTable.Of(what);
        return !act.By.May(rule.Needs) ? StaffRefusals.NotAllowed(act.By, rule.Says)
            : !rule.From.Contains(State) ? PaymentPlanRefusals.WrongMove(this)
            : StaffRefusals.WrongReason(act, rule.NeedsReason);
    }

    /// <summary>Something happens to it, as the table has it.</summary>
    /// <param name="what">What.</param>
    /// <param name="act">Who, when and why.</param>
    /// <param name="until">Until when something can still be done.</param>
    /// <param name="cause">What the reason begins with: why it is in default.</param>
    internal Refusal? Do(PlanAct what, CounterAct act, DateOnly? until = null, string? cause = null)
    {
        if (WhyNot(what, act) is { } no)
        {
            return no;
        }

        State = PlanTable.Of(what).To ?? State;
        if (IsInForce)
        {
            Hold();
        }
        else
        {
            _holds.Clear();
        }

        var why = cause is null ? act.Reason : act.Reason is null ? cause : $"{cause} {act.Reason}";
        _steps.Add(PlanStep.Of(Id, _steps.Count + 1, what, act.Today, act.Signature, why, until));
        return null;
    }

    /// <summary>Notes the alert that says so on the account, or that it is lifted.</summary>
    internal void Alerts(Guid? alert) => AlertId = alert;

    private void Begin(CounterAct act)
    {
        AgreedOn = act.Today;
        Hold();
        _steps.Add(PlanStep.Of(Id, _steps.Count + 1, PlanAct.Agreed, act.Today, act.Signature, null, null));
    }

    private void Hold()
    {
        var ids = Current.Obligations.Select(o => o.ObligationId).ToHashSet();
        _holds.RemoveAll(h => !ids.Contains(h.ObligationId));
        _holds.AddRange(ids.Where(i => !_holds.Exists(h => h.ObligationId == i)).Select(i => PlanHold.Of(Id, i)));
    }

    private Refusal? Leave(PaymentPlanState to)
    {
        if (State != PaymentPlanState.Requested)
        {
            return PaymentPlanRefusals.WrongMove(this);
        }

        State = to;
        return null;
    }
}
