using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>
/// Money that was put to the wrong account or period, and where it belongs. The receipts stay as they are and no drawer is touched: the journal takes the money off what it
/// paid as of the day it was paid, and applies it as of the same day. Who asked for it never approves or reverses it.
/// </summary>
public sealed class MovedPayment
{
    private static readonly Moves<MovedPaymentState> _moves = new(
        (MovedPaymentState.Requested, [MovedPaymentState.Posted, MovedPaymentState.Denied, MovedPaymentState.Withdrawn]),
        (MovedPaymentState.Posted, [MovedPaymentState.Reversed]),
        (MovedPaymentState.Denied, []),
        (MovedPaymentState.Withdrawn, []),
        (MovedPaymentState.Reversed, []));

    private readonly List<MovedPaymentTarget> _targets = [];

    private MovedPayment() => (Reason, Requested) = ("", null!);

    public MovedPaymentId Id { get; private init; }

    public MovedPaymentNumber Number { get; private init; }

    public MovedPaymentState State { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether it reverses a payment that was at the bank: what a void is before the deposit. The money became credit of the account that paid.</summary>
    public bool IsReversal { get; private init; }

    /// <summary>The payment in the journal.</summary>
    public PostingId PaymentId { get; private init; }

    /// <summary>The number of its receipt; null for a payment of the old system.</summary>
    public string? Receipt { get; private init; }

    /// <summary>The day from which the payment counts, here and there.</summary>
    public DateOnly EffectiveOn { get; private init; }

    public AccountId FromAccountId { get; private init; }

    /// <summary>What it paid by mistake.</summary>
    public ObligationId FromObligationId { get; private init; }

    public AccountId ToAccountId { get; private init; }

    /// <summary>How much is moved.</summary>
    public Money Amount { get; private init; }

    /// <summary>What the approval limits were asked about: the amount, or the late charges it takes off where they are more.</summary>
    public Money Weight { get; private set; }

    /// <summary>The office's day on which it was asked for.</summary>
    public DateOnly RequestedOn { get; private init; }

    /// <summary>Why.</summary>
    public string Reason { get; private init; }

    /// <summary>Who asked.</summary>
    public Signature Requested { get; private init; }

    /// <summary>The office's day on which it was posted; null before.</summary>
    public DateOnly? PostedOn { get; private set; }

    /// <summary>Who approved or denied it; null while it waits, and where one person could move it alone.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What they said to it.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>Up to how much one person could move alone on the day, where that was asked; null where another person decided.</summary>
    public Money? AloneUpTo { get; private set; }

    /// <summary>What the wrong side owed before and after, and the right side, as of the day it was posted.</summary>
    public Money FromOwedBefore { get; private set; }

    /// <inheritdoc cref="FromOwedBefore"/>
    public Money FromOwedAfter { get; private set; }

    /// <inheritdoc cref="FromOwedBefore"/>
    public Money ToOwedBefore { get; private set; }

    /// <inheritdoc cref="FromOwedBefore"/>
    public Money ToOwedAfter { get; private set; }

    /// <summary>What stayed as unapplied credit of the right account.</summary>
    public Money Credit { get; private set; }

    /// <summary>Who reversed it.</summary>
    public Signature? Reversed { get; private set; }

    /// <summary>Why it was reversed.</summary>
    public string? ReversalReason { get; private set; }

    /// <summary>What it was meant for, in the order chosen; none: it stays as credit.</summary>
    public IReadOnlyList<MovedPaymentTarget> Targets => _targets;

    /// <summary>Asks for a move. Refused: whoever may not, and no reason.</summary>
    internal static Result<MovedPayment> Ask(MovedPaymentPlan plan, MovedPaymentNumber number, CounterAct act)
    {
        if ((!act.By.May(Permission.MovePayments) ? StaffRefusals.NotAllowed(act.By, "move a payment") : StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        var moved = new MovedPayment
        {
            Id = plan.Asked.Id,
            Number = number,
            State = MovedPaymentState.Requested,
            IsReversal = plan.Asked.IsReversal,
            PaymentId = plan.Asked.Payment,
            Receipt = plan.Money.Receipt,
            EffectiveOn = plan.Money.Payment.EffectiveOn,
            FromAccountId = plan.Money.Ledger.Obligation.AccountId,
            FromObligationId = plan.Asked.From,
            ToAccountId = plan.Asked.To,
            Amount = plan.Asked.Amount,
            Weight = plan.Weight,
            RequestedOn = act.Today,
            Reason = act.Reason!,
            Requested = act.Signature,
        };
        foreach (var target in plan.Asked.Targets)
        {
            moved._targets.Add(new MovedPaymentTarget(moved.Id, moved._targets.Count + 1, target));
        }

        return moved;
    }

    /// <summary>The same again as it would be asked now, to work it out anew.</summary>
    public MovedPaymentAsked Again() => new() { Id = Id, Payment = PaymentId, From = FromObligationId, To = ToAccountId, Targets = [.. _targets.OrderBy(t => t.Number).Select(t => t.ObligationId)], Amount = Amount, IsReversal = IsReversal };

    /// <summary>Whether a form asks for the same.</summary>
    internal bool IsSame(MovedPaymentAsked asked, string? reason) =>
        PaymentId == asked.Payment && FromObligationId == asked.From && ToAccountId == asked.To && Amount == asked.Amount && IsReversal == asked.IsReversal && Reason == reason && _targets.OrderBy(t => t.Number).Select(t => t.ObligationId).SequenceEqual(asked.Targets);

    /// <summary>One person moves it, within the limit.</summary>
    internal Refusal? PostAlone(MovedPaymentPlan plan, Money upTo, CounterAct act)
    {
        AloneUpTo = upTo;
        return Post(plan, act);
    }

    /// <summary>Why this person cannot decide it; null when they can.</summary>
    public Refusal? WhyNotDecide(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.ApproveMovedPayment) ? StaffRefusals.NotAllowed(act.By, "approve a moved payment")
            : StaffRefusals.WrongReason(act, needed: false) ?? act.By.WhyNotSecond(Permission.ApproveMovedPayment, Requested.Person)
                ?? (State == MovedPaymentState.Requested ? null : MovedPaymentRefusals.WrongMove(this));
    }

    /// <summary>A second person agrees.</summary>
    internal Refusal? Approve(MovedPaymentPlan plan, CounterAct act)
    {
        if (WhyNotDecide(act) is { } no)
        {
            return no;
        }

        (Decided, DecisionNote) = (act.SignatureFor(Permission.ApproveMovedPayment), act.Reason);
        return Post(plan, act);
    }

    /// <summary>A second person denies it, and says why.</summary>
    internal Refusal? Deny(CounterAct act)
    {
        if ((WhyNotDecide(act) ?? StaffRefusals.WrongReason(act, needed: true) ?? Move(MovedPaymentState.Denied)) is { } no)
        {
            return no;
        }

        (Decided, DecisionNote) = (act.SignatureFor(Permission.ApproveMovedPayment), act.Reason);
        return null;
    }

    /// <summary>Who asked takes it back before anybody decided.</summary>
    internal Refusal? Withdraw(CounterAct act) => act.By.IsSamePerson(Requested.Person) ? Move(MovedPaymentState.Withdrawn) : MovedPaymentRefusals.OnlyWhoAsked(Requested.Name);

    /// <summary>Why this person cannot reverse it; null when they can.</summary>
    public Refusal? WhyNotReverse(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.ApproveMovedPayment) ? StaffRefusals.NotAllowed(act.By, "reverse a moved payment")
            : act.By.WhyNotSecond(Permission.ApproveMovedPayment, Requested.Person) ?? (State == MovedPaymentState.Posted ? null : MovedPaymentRefusals.WrongMove(this));
    }

    /// <summary>Another person than who asked reverses it, and says why.</summary>
    internal Refusal? Reverse(CounterAct act)
    {
        if ((WhyNotReverse(act) ?? StaffRefusals.WrongReason(act, needed: true) ?? Move(MovedPaymentState.Reversed)) is { } no)
        {
            return no;
        }

        (Reversed, ReversalReason) = (act.SignatureFor(Permission.ApproveMovedPayment), act.Reason);
        return null;
    }

    private Refusal? Post(MovedPaymentPlan plan, CounterAct act)
    {
        if (Move(MovedPaymentState.Posted) is { } no)
        {
            return no;
        }

        (PostedOn, Weight, Credit) = (act.Today, plan.Weight, plan.Credit);
        (FromOwedBefore, FromOwedAfter) = (plan.FromBefore.Owed, plan.FromAfter.Owed);
        (ToOwedBefore, ToOwedAfter) = (plan.Applied?.Before.Total(b => b.Owed) ?? Money.Zero, plan.Applied?.After.Total(b => b.Owed) ?? Money.Zero);
        foreach (var target in _targets)
        {
            target.Amount = plan.Applied!.Parts.Where(p => p.Obligation.Id == target.ObligationId).Total(p => p.Amount);
        }

        return null;
    }

    private Refusal? Move(MovedPaymentState to)
    {
        if (!_moves.Allow(State, to))
        {
            return MovedPaymentRefusals.WrongMove(this);
        }

        State = to;
        return null;
    }
}
