using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>
/// Two accounts of one business: from a day on the duplicate points to the one that stays. Nothing of either is rewritten: what was posted stays where it was posted, and a
/// merge is undone by taking the pointer away. Who proposed it neither decides on it nor undoes it.
/// </summary>
public sealed class AccountMerge
{
    private static readonly Moves<MergeState> _moves = new(
        (MergeState.Proposed, [MergeState.Merged, MergeState.Denied, MergeState.Withdrawn]),
        (MergeState.Merged, [MergeState.Undone]),
        (MergeState.Denied, []),
        (MergeState.Withdrawn, []),
        (MergeState.Undone, []));

    private AccountMerge() => (Reason, Proposed) = ("", null!);

    public AccountMergeId Id { get; private init; }

    /// <summary>The duplicate.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>The account that stays.</summary>
    public AccountId IntoId { get; private init; }

    public MergeState State { get; private set; }

    /// <summary>Why they are one business.</summary>
    public string Reason { get; private init; }

    /// <summary>How the duplicate stood before; undoing brings it back.</summary>
    public AccountStatus StatusBefore { get; private set; }

    public Signature Proposed { get; private init; }

    /// <summary>The first day on which the one points to the other; null where it never did.</summary>
    public DateOnly? MergedOn { get; private set; }

    /// <summary>Who decided, or withdrew it.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>What the second person said; may be null.</summary>
    public string? DecisionNote { get; private set; }

    /// <summary>The day from which they are two again.</summary>
    public DateOnly? UndoneOn { get; private set; }

    public Signature? Undone { get; private set; }

    public string? UndoReason { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether a form says the same.</summary>
    internal bool IsSame(AccountId account, AccountId into, string? reason) => AccountId == account && IntoId == into && Reason == reason;

    internal static AccountMerge Propose(AccountMergeId id, Account account, Account into, CounterAct act) => new()
    {
        Id = id,
        AccountId = account.Id,
        IntoId = into.Id,
        State = MergeState.Proposed,
        StatusBefore = account.Status,
        Reason = act.Reason!,
        Proposed = act.Signature,
    };

    /// <summary>Whether both have a tax ID of one kind and it is not the same: then whoever approves says why they are one taxpayer all the same.</summary>
    public static bool HaveOtherTaxIds(Account one, Account other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.TaxId is { } first && other.TaxId is { } second && first.Kind == second.Kind && !first.IsSame(second);
    }

    /// <summary>Why a person does not decide on it, or undo it; null when they may.</summary>
    public Refusal? WhyNotDecide(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return !who.May(Permission.ApproveMerge) ? StaffRefusals.NotAllowed(who, "decide on a merge") : who.WhyNotSecond(Permission.ApproveMerge, Proposed.Person);
    }

    internal Refusal? Approve(Account account, Account into, CounterAct act)
    {
        if ((WhyNotDecide(act.By) ?? StaffRefusals.WrongReason(act, needed: HaveOtherTaxIds(account, into)) ?? Move(MergeState.Merged)) is { } no)
        {
            return no;
        }

        (MergedOn, Decided, DecisionNote, StatusBefore) = (act.Today, act.SignatureFor(Permission.ApproveMerge), act.Reason, account.Status);
        account.MergeInto(into.Number, act.Today);
        return null;
    }

    internal Refusal? Deny(CounterAct act)
    {
        if ((WhyNotDecide(act.By) ?? StaffRefusals.WrongReason(act, needed: true) ?? Move(MergeState.Denied)) is { } no)
        {
            return no;
        }

        (Decided, DecisionNote) = (act.SignatureFor(Permission.ApproveMerge), act.Reason);
        return null;
    }

    internal Refusal? Withdraw(CounterAct act)
    {
        if (!act.By.IsSamePerson(Proposed.Person))
        {
            return MergeRefusals.NotYours(Proposed.Name);
        }

        if (Move(MergeState.Withdrawn) is { } no)
        {
            return no;
        }

        Decided = act.Signature;
        return null;
    }

    internal Refusal? Undo(Account account, CounterAct act)
    {
        if ((WhyNotDecide(act.By) ?? StaffRefusals.WrongReason(act, needed: true) ?? Move(MergeState.Undone)) is { } no)
        {
            return no;
        }

        (UndoneOn, Undone, UndoReason) = (act.Today, act.SignatureFor(Permission.ApproveMerge), act.Reason);
        account.TakeApart(StatusBefore);
        return null;
    }

    private Refusal? Move(MergeState to)
    {
        if (!_moves.Allow(State, to))
        {
            return MergeRefusals.WrongMove(this);
        }

        State = to;
        return null;
    }
}
