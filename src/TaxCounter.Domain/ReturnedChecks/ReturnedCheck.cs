using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>
/// A check that the bank did not pay. The receipt stays as it is: the journal takes off again what the check paid, as of the day it was paid, and adds the charge for it.
/// Where the bank erred another person undoes it; where the bank pays it after all, that is a payment of that day.
/// </summary>
public sealed class ReturnedCheck
{
    private static readonly Moves<ReturnedCheckState> _moves = new(
        (ReturnedCheckState.Returned, [ReturnedCheckState.Redeposited, ReturnedCheckState.Undone]),
        (ReturnedCheckState.Redeposited, []),
        (ReturnedCheckState.Undone, []));

    private ReturnedCheck() => (Receipt, Recorded) = ("", null!);

    public ReturnedCheckId Id { get; private init; }

    public ReturnedCheckNumber Number { get; private init; }

    public ReturnedCheckState State { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>The number of the receipt that took it.</summary>
    public string Receipt { get; private init; }

    public TenderId TenderId { get; private init; }

    /// <summary>The payment in the journal that is taken off again: that of the receipt, or that of an earlier redeposit.</summary>
    public PostingId PaymentId { get; private init; }

    /// <summary>Who gave it: the account that is charged and alerted.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The check's number, as it was keyed.</summary>
    public string? CheckNumber { get; private init; }

    /// <summary>The name on the check, as it was keyed.</summary>
    public string? DrawnBy { get; private init; }

    public Money Amount { get; private init; }

    /// <summary>The day the bank took the money back.</summary>
    public DateOnly ReturnedOn { get; private init; }

    /// <summary>Why, as the bank says.</summary>
    public ReturnReason Why { get; private init; }

    /// <summary>What else is known.</summary>
    public string? Note { get; private init; }

    /// <summary>What was charged for it.</summary>
    public Money Charge { get; private init; }

    /// <summary>The obligation on which the charge stands.</summary>
    public ObligationId? ChargedOn { get; private init; }

    /// <summary>The law or form behind the charge.</summary>
    public string? ChargeAuthority { get; private init; }

    /// <summary>What was owed on the day it was recorded for what it had paid, the charge included.</summary>
    public Money OwedAfter { get; private init; }

    /// <summary>The alert that was put up with it.</summary>
    public Guid? AlertId { get; private init; }

    /// <summary>The office's day on which it was recorded.</summary>
    public DateOnly RecordedOn { get; private init; }

    /// <summary>Who recorded it.</summary>
    public Signature Recorded { get; private init; }

    /// <summary>The day the bank paid it after all.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <summary>The payment in the journal by which it was paid then.</summary>
    public PostingId? RedepositId { get; private set; }

    /// <summary>Who undid it, or noted that it was redeposited.</summary>
    public Signature? Ended { get; private set; }

    /// <summary>Why it was undone.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Records it. Refused: whoever may not, no reason of the bank, and another reason without a note.</summary>
    internal static Result<ReturnedCheck> Record(CheckReturnPlan plan, ReturnedCheckNumber number, CounterAct act)
    {
        var why = plan.Asked.Why;
        if ((WhyNotBy(act, "record a returned check") ?? (why == ReturnReason.None ? ReturnedCheckRefusals.WhyNeeded : null) ?? StaffRefusals.WrongReason(act, needed: why == ReturnReason.Other)) is { } no)
        {
            return no;
        }

        return new ReturnedCheck
        {
            Id = plan.Asked.Id,
            Number = number,
            State = ReturnedCheckState.Returned,
            Receipt = plan.Visit.Number.ToString(),
            TenderId = plan.Check.Id,
            PaymentId = plan.Payment,
            AccountId = plan.Account.Id,
            CheckNumber = plan.Check.DocumentNumber,
            DrawnBy = plan.Check.DrawnBy,
            Amount = plan.Check.Amount,
            ReturnedOn = plan.Asked.ReturnedOn,
            Why = why,
            Note = act.Reason,
            Charge = plan.ChargeAmount,
            ChargedOn = plan.ChargedOn,
            ChargeAuthority = plan.Charge?.Lines[^1].Authority?.Text,
            OwedAfter = plan.OwedAfter,
            AlertId = plan.RaisesAlert ? OrderedKey.New() : null,
            RecordedOn = act.Today,
            Recorded = act.Signature,
        };
    }

    /// <summary>Whether a form records the same.</summary>
    internal bool IsSame(ReturnedCheckAsked asked) => Receipt == asked.Receipt.ToString() && ReturnedOn == asked.ReturnedOn && Why == asked.Why;

    /// <summary>Why this person cannot undo it; null when they can.</summary>
    public Refusal? WhyNotUndo(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return WhyNotBy(act, "undo a returned check") ?? act.By.WhyNotSecond(Permission.RecordReturnedChecks, Recorded.Person) ?? (State == ReturnedCheckState.Returned ? null : ReturnedCheckRefusals.WrongMove(this));
    }

    /// <summary>The bank had erred; another person than who recorded it says so, and why.</summary>
    internal Refusal? Undo(CounterAct act)
    {
        if ((WhyNotUndo(act) ?? StaffRefusals.WrongReason(act, needed: true) ?? Move(ReturnedCheckState.Undone)) is { } no)
        {
            return no;
        }

        (Ended, EndReason) = (act.Signature, act.Reason);
        return null;
    }

    /// <summary>Why it cannot have been paid after all on a day; null when it can: from the day it came back to today.</summary>
    internal Refusal? WhyNotRedeposit(DateOnly paidOn, CounterAct act) => WhyNotBy(act, "record a redeposited check")
        ?? (State != ReturnedCheckState.Returned ? ReturnedCheckRefusals.WrongMove(this) : paidOn < ReturnedOn || paidOn > act.Today ? ReturnedCheckRefusals.RedepositDay(ReturnedOn, act.Today) : null);

    /// <summary>The bank paid it after all, by a payment in the journal.</summary>
    internal Refusal? Redeposit(DateOnly paidOn, PostingId paid, CounterAct act)
    {
        if ((WhyNotRedeposit(paidOn, act) ?? Move(ReturnedCheckState.Redeposited)) is { } no)
        {
            return no;
        }

        (PaidOn, RedepositId, Ended) = (paidOn, paid, act.Signature);
        return null;
    }

    private static Refusal? WhyNotBy(CounterAct act, string what) => act.By.May(Permission.RecordReturnedChecks) ? null : StaffRefusals.NotAllowed(act.By, what);

    private Refusal? Move(ReturnedCheckState to)
    {
        if (!_moves.Allow(State, to))
        {
            return ReturnedCheckRefusals.WrongMove(this);
        }

        State = to;
        return null;
    }
}
