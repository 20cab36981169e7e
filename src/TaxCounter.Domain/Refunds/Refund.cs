using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>
/// A claim to get unapplied credit back, from the customer's sworn form to the check. Who prepared it cannot approve it; who recommended it cannot send it to finance,
/// and above the limit neither can who approved it.
/// </summary>
public sealed class Refund : ICase<RefundNumber, RefundVerb, RefundState>
{
    /// <summary>The longest statement, name, place and reference, in characters.</summary>
    public const int LongestText = 2000, LongestName = 100, LongestPlace = 300, LongestReference = 50;

    private readonly List<RefundDecision> _decisions = [];

    private Refund() => (ReasonCode, SignedBy, Capacity, Statement, SwornBefore, Payee, PayTo, Taken, Story) = ("", "", "", "", "", "", "", null!, new CaseStory<RefundVerb, RefundState>(RefundState.Claimed));

    public RefundId Id { get; private init; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <inheritdoc/>
    public RefundNumber Number { get; private init; }

    /// <inheritdoc/>
    public AccountId AccountId { get; private init; }

    /// <inheritdoc/>
    public CaseStory<RefundVerb, RefundState> Story { get; private init; }

    /// <inheritdoc/>
    public string ReasonCode { get; private init; }

    /// <inheritdoc/>
    public DateOnly TakenOn { get; private init; }

    /// <summary>Who took the claim.</summary>
    public Signature Taken { get; private init; }

    /// <summary>The credits that are claimed.</summary>
    public RefundParts Parts { get; } = [];

    /// <summary>The day the claim came in.</summary>
    public DateOnly ClaimedOn { get; private init; }

    public string SignedBy { get; private init; }

    public string Capacity { get; private init; }

    public string Statement { get; private init; }

    public string SwornBefore { get; private set; }

    /// <summary>The day it was sworn; null while it was not.</summary>
    public DateOnly? SwornOn { get; private set; }

    public string Payee { get; private init; }

    public string PayTo { get; private init; }

    public RefundPayment Payment { get; private init; }

    /// <inheritdoc/>
    public Money RequestedAmount { get; private init; }

    /// <inheritdoc/>
    public Money RecommendedAmount { get; private set; }

    /// <inheritdoc/>
    public Money GrantedAmount { get; private set; }

    /// <summary>The interest that is paid with it, through the day of the approval.</summary>
    public Money Interest { get; private set; }

    /// <summary>Why it is recommended.</summary>
    public string? Rationale { get; private set; }

    public Signature? Recommended { get; private set; }

    public Signature? Decided { get; private set; }

    /// <inheritdoc/>
    public DateOnly? DecidedOn { get; private set; }

    /// <inheritdoc/>
    public RefundState? Outcome { get; private set; }

    /// <summary>Whether another person than who approved it has to send it to finance.</summary>
    public bool NeedsOtherReleaser { get; private set; }

    public Signature? Released { get; private set; }

    /// <summary>The office's day on which it was sent to finance; null before.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    /// <summary>How often it was sent to finance.</summary>
    public int Issue { get; private set; }

    /// <summary>The number of the check, or the ACH reference; null before it is paid.</summary>
    public string? Reference { get; private set; }

    /// <summary>The day it was paid; null before.</summary>
    public DateOnly? PaidOn { get; private set; }

    /// <inheritdoc/>
    public CaseEvidence Evidence { get; } = [];

    /// <inheritdoc/>
    public InformationRequests InformationRequests { get; } = [];

    /// <summary>The decisions, returns among them.</summary>
    public IReadOnlyList<RefundDecision> Decisions => _decisions;

    /// <summary>Whether the claim came after the refund right of one of its credits ended.</summary>
    public bool IsLate => Parts.Any(p => ClaimedOn > p.RightEndsOn);

    /// <summary>What is paid in all.</summary>
    public Money Total => GrantedAmount + Interest;

    CaseTable<RefundVerb, RefundState> ICase<RefundNumber, RefundVerb, RefundState>.Table => RefundTable.Of;

    /// <summary>Takes a claim on credits of one taxpayer, under the account of the first. Refused: what is missing, more than a credit.</summary>
    internal static Result<Refund> Claim(RefundId id, RefundNumber number, IReadOnlyList<(OpenCredit Credit, Money Amount)> credits, RefundClaim claim, CounterAct act)
    {
        var all = credits.Total(c => c.Amount);
        if (((claim with { Amount = all }).WhyNot(act.Today) ?? (credits.Any(c => c.Amount > c.Credit.Amount) ? RefundRefusals.CreditGone : null)) is { } no)
        {
            return no;
        }

        var refund = new Refund
        {
            Id = id,
            Number = number,
            AccountId = credits[0].Credit.AccountId,
            TakenOn = act.Today,
            Taken = act.Signature,
            ClaimedOn = claim.ClaimedOn,
            SignedBy = claim.SignedBy.Trim(),
            Capacity = claim.Capacity.Trim(),
            Statement = claim.Statement.Trim(),
            SwornBefore = claim.SwornBefore.Trim(),
            SwornOn = claim.SwornOn,
            Payee = claim.Payee.Trim(),
            PayTo = claim.PayTo.Trim(),
            Payment = claim.Payment,
            RequestedAmount = all,
        };
        refund.Parts.Keep(credits);
        return refund.Do(RefundVerb.Claim, RefundState.Claimed, act, note: claim.Statement.Trim()) is { Refusal: { } refused } ? refused : refund;
    }

    /// <summary>Recommends an amount with a reason. Refused: more than is claimed, a claim that was not sworn.</summary>
    public Result<Done> Recommend(IReadOnlyList<Money> amounts, string swornBefore, DateOnly? swornOn, CounterAct act) => this.Do(RefundVerb.Recommend, RefundState.Recommended, act, () =>
    {
        var before = string.IsNullOrWhiteSpace(swornBefore) ? SwornBefore : swornBefore.Trim();
        var no = Parts.WhyNot(amounts) is { } over ? over
            : before.Length == 0 || (swornOn ?? SwornOn) is null ? RefundRefusals.NotSworn
            : (swornOn ?? SwornOn) > act.Today ? RefundRefusals.SwornLater
            : CaseRefusals.WrongText(before, "SwornBefore", LongestName) ?? StaffRefusals.WrongReason(act, needed: true);
        if (no is null)
        {
            Parts.Recommend(amounts);
            (RecommendedAmount, Rationale, Recommended, SwornBefore, SwornOn) = (amounts.Total(a => a), act.Reason, act.Signature, before, swornOn ?? SwornOn);
        }

        return no;
    }, act?.Reason);

    /// <summary>Recalls the recommendation.</summary>
    public Result<Done> Recall(CounterAct act) => this.Do(RefundVerb.Recall, RefundState.Claimed, act);

    /// <summary>Approves what is recommended, with the interest of the day on each credit.</summary>
    public Result<Done> Approve(IReadOnlyList<Money> interest, bool otherReleaser, int revision, CounterAct act) => Decide(RefundVerb.Approve, RefundState.Approved, revision, act, () =>
    {
        Parts.Grant(interest);
        (GrantedAmount, Interest, NeedsOtherReleaser) = (RecommendedAmount, interest.Total(i => i), otherReleaser);
    });

    /// <summary>Denies it, or returns it to the clerk with a question. Needs a reason.</summary>
    public Result<Done> Refuse(bool deny, int revision, CounterAct act) => Decide(deny ? RefundVerb.Deny : RefundVerb.Return, deny ? RefundState.Denied : RefundState.Claimed, revision, act, () => { });

    private Result<Done> Decide(RefundVerb verb, RefundState outcome, int revision, CounterAct act, Action change) => this.Do(verb, outcome, act, () =>
    {
        if (Story.WhyChanged(RefundTable.Of, revision) is { } no)
        {
            return no;
        }

        change();
        _decisions.Add(new RefundDecision(this, outcome, act));
        if (outcome != RefundState.Claimed)
        {
            (Decided, DecidedOn, Outcome) = (act.SignatureFor(Permission.DecideRefund), act.Today, outcome);
        }

        return null;
    }, act?.Reason);

    /// <summary>Whether this person may send it to finance: not who recommended it, and above the limit not who approved it.</summary>
    public bool MayRelease(StaffMember who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return who.May(Permission.ReleaseRefunds) && who.WhyNotSecond(Permission.ReleaseRefunds, NeedsOtherReleaser ? [Recommended?.Person, Decided?.Person] : [Recommended?.Person]) is null;
    }

    /// <summary>Puts it into a file for finance.</summary>
    internal Result<Done> Release(string file, CounterAct act) => !MayRelease(act.By) ? RefundRefusals.OwnRelease : this.Do(RefundVerb.Release, RefundState.Released, act, () =>
    {
        (Released, ReleasedOn, Issue) = (act.Signature, act.Today, Issue + 1);
        return null;
    }, file);

    /// <summary>Notes how and when it was paid.</summary>
    public Result<Done> MarkPaid(string reference, DateOnly paidOn, CounterAct act) => this.Do(RefundVerb.MarkPaid, RefundState.Paid, act, () =>
    {
        var no = string.IsNullOrWhiteSpace(reference) || reference.Trim().Length > LongestReference ? RefundRefusals.ReferenceNeeded
            : paidOn < ReleasedOn || paidOn > act.Today ? RefundRefusals.PaidDay : null;
        (Reference, PaidOn) = no is null ? (reference.Trim(), paidOn) : (Reference, PaidOn);
        return no;
    }, reference);

    /// <summary>Notes that the payment came back, or was stopped. Needs a reason.</summary>
    public Result<Done> Undo(bool stopped, CounterAct act) => this.Do(stopped ? RefundVerb.Stop : RefundVerb.NoteReturned, stopped ? RefundState.Stopped : RefundState.Returned, act, () =>
    {
        (Reference, PaidOn) = (null, null);
        return null;
    }, act?.Reason);

    /// <summary>Has it paid again: it waits for the next file.</summary>
    public Result<Done> Reissue(CounterAct act) => this.Do(RefundVerb.Reissue, RefundState.Approved, act, note: act?.Reason);

    /// <summary>Makes it unapplied credit again.</summary>
    public Result<Done> Cancel(CounterAct act) => this.Do(RefundVerb.Cancel, RefundState.Cancelled, act, note: act?.Reason);
}
