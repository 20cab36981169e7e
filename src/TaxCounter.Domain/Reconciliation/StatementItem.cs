using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>
/// One movement outside of the office, from a file: open until it is matched to what the office recorded, or somebody says what it is. What the file told is never
/// changed; what was decided about it can be taken back, with a reason.
/// </summary>
public sealed class StatementItem
{
    private static readonly Moves<StatementItemState> _moves = new(
        (StatementItemState.Open, [StatementItemState.Matched, StatementItemState.Explained, StatementItemState.InSuspense]),
        (StatementItemState.InSuspense, [StatementItemState.Matched, StatementItemState.Explained, StatementItemState.Open]),
        (StatementItemState.Matched, [StatementItemState.Open]),
        (StatementItemState.Explained, [StatementItemState.Open]));

    private StatementItem()
    {
        Fingerprint = "";
        Told = null!;
    }

    public StatementItemId Id { get; private init; }
    public StatementFileId FileId { get; private init; }

    /// <summary>What it is known by when another file tells it again.</summary>
    public string Fingerprint { get; private init; }

    /// <summary>What the file told.</summary>
    public ReadItem Told { get; private init; }
    public StatementItemState State { get; private set; }

    /// <summary>What kind of record it was matched to.</summary>
    public MatchKind? MatchKind { get; private set; }

    /// <summary>The number of that record.</summary>
    public string? MatchKey { get; private set; }

    /// <summary>That record in words.</summary>
    public string? MatchSays { get; private set; }
    public MatchedBy? MatchedBy { get; private set; }

    /// <summary>What the processor had kept of the card file it is matched to, at that moment.</summary>
    public Money MatchFees { get; private set; }

    /// <summary>What somebody said it is, or why it waits.</summary>
    public string? Explanation { get; private set; }

    /// <summary>Who decided last, and when; null while nobody did.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>The posting that stands for where it is now: credited by the bank, in suspense, a fee. Null where the books need none of it.</summary>
    public PostingId? PostingId { get; private set; }
    public Guid Version { get; private set; }

    /// <summary>A movement that no file told before.</summary>
    public static StatementItem Of(StatementFileId file, ReadItem told, string fingerprint) =>
        new() { Id = StatementItemId.New(), FileId = file, Told = told, Fingerprint = fingerprint, State = StatementItemState.Open };

    /// <summary>It is what the office recorded.</summary>
    public Result<Done> Match(StatementMatch match, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (WhyNot(StatementItemState.Matched, act) is { } no)
        {
            return no;
        }

        State = StatementItemState.Matched;
        (MatchKind, MatchKey, MatchSays, MatchedBy, MatchFees) = (match.Target.Kind, match.Target.Key, match.Target.Says, match.By, match.Target.Fees);
        Explanation = null;
        Decided = act.Signature;
        return Done.It;
    }

    /// <summary>The office has no record of its own for it; the act's reason says what it is.</summary>
    public Result<Done> Explain(CounterAct act) => Say(StatementItemState.Explained, act);

    /// <summary>It waits until somebody knows; the act's reason says for what.</summary>
    public Result<Done> PutAside(CounterAct act) => Say(StatementItemState.InSuspense, act);

    /// <summary>What was decided is taken back, with a reason: it is open again. Refused for what was posted as a payment: its receipt stands, and the payment is moved or its check recorded as returned.</summary>
    public Result<Done> OpenAgain(CounterAct act)
    {
        if (MatchKind is Reconciliation.MatchKind.Posted)
        {
            return ReconciliationRefusals.IsPosted(MatchKey!);
        }

        if (Say(StatementItemState.Open, act) is { Refusal: { } no })
        {
            return no;
        }

        (MatchKind, MatchKey, MatchSays, MatchedBy, MatchFees) = (null, null, null, null, Money.Zero);
        return Done.It;
    }

    /// <summary>Why it cannot be matched now; null where it can.</summary>
    internal Refusal? WhyNotMatch(CounterAct act) => WhyNot(StatementItemState.Matched, act);

    /// <summary>Keeps the posting that stands for where it is now, or that none does any more.</summary>
    internal void Stands(PostingId? posting) => PostingId = posting;

    private Result<Done> Say(StatementItemState to, CounterAct act)
    {
        if ((WhyNot(to, act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        State = to;
        Explanation = act.Reason;
        Decided = act.Signature;
        return Done.It;
    }

    private Refusal? WhyNot(StatementItemState to, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.ConfirmDeposits) ? StaffRefusals.NotAllowed(act.By, "reconcile money at the bank")
            : _moves.Allow(State, to) ? null
            : ReconciliationRefusals.WrongMove(State);
    }
}
