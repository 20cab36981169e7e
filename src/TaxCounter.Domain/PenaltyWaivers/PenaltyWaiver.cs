using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>
/// A request to waive penalty, from the first word of the customer to the decision and, if it has to be, its reversal. Whoever prepared it in any way cannot
/// decide it, under any user account; a decision binds to the revision and the amounts that were read.
/// </summary>
public sealed class PenaltyWaiver : ICase<WaiverNumber, WaiverVerb, WaiverState>
{
    /// <summary>The longest statement or rationale, the longest name and the shortest rationale, in characters.</summary>
    public const int LongestText = 2000, LongestName = 100, ShortestRationale = 15;

    private readonly List<WaiverDecision> _decisions = [];

    private PenaltyWaiver() => (AskerName, ReasonCode, Statement, Taken, Story) = ("", "", "", new Signature("", "", default), new CaseStory<WaiverVerb, WaiverState>(WaiverState.Draft));

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public PenaltyWaiverId Id { get; private init; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <inheritdoc/>
    public WaiverNumber Number { get; private init; }

    /// <inheritdoc/>
    public AccountId AccountId { get; private init; }

    /// <inheritdoc/>
    public CaseStory<WaiverVerb, WaiverState> Story { get; private init; }

    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; private set; }

    /// <summary>The name of who asks.</summary>
    public string AskerName { get; private set; }

    /// <summary>How the request came in.</summary>
    public WaiverChannel Channel { get; private set; }

    /// <inheritdoc/>
    public string ReasonCode { get; private set; }

    /// <summary>Why, in the customer's words.</summary>
    public string Statement { get; private set; }

    /// <inheritdoc/>
    public DateOnly TakenOn { get; private init; }

    /// <summary>Who began it.</summary>
    public Signature Taken { get; private init; }

    /// <summary>Who submitted it; null before.</summary>
    public Signature? Requested { get; private set; }

    /// <summary>The outcome that the clerk recommends; null before.</summary>
    public WaiverOutcome? Recommendation { get; private set; }

    /// <summary>Why it is recommended.</summary>
    public string? Rationale { get; private set; }

    /// <summary>Who recommends it; null before.</summary>
    public Signature? Recommended { get; private set; }

    /// <summary>What is requested in all, as an amount of the day it was last submitted, recommended or decided.</summary>
    public Money RequestedAmount { get; private set; }

    /// <inheritdoc/>
    public Money RecommendedAmount { get; private set; }

    /// <summary>What is granted in all; stays when it is reversed.</summary>
    public Money GrantedAmount { get; private set; }

    /// <summary>Who decided; null before.</summary>
    public Signature? Decided { get; private set; }

    /// <inheritdoc/>
    public DateOnly? DecidedOn { get; private set; }

    /// <inheritdoc/>
    public WaiverState? Outcome { get; private set; }

    /// <summary>Why a reversal is requested.</summary>
    public string? ReversalReason { get; private set; }

    /// <summary>Who requests the reversal; null where nobody did.</summary>
    public Signature? ReversalRequested { get; private set; }

    /// <summary>Who decided on the reversal; null before.</summary>
    public Signature? ReversalDecided { get; private set; }

    /// <summary>The obligations whose penalty it is about.</summary>
    public WaiverPeriods Periods { get; } = [];

    /// <summary>The answers to the reason's questions.</summary>
    public ReasonAnswers Answers { get; } = [];

    /// <summary>The supporting documents.</summary>
    public CaseEvidence Evidence { get; } = [];

    /// <summary>What the customer was asked for.</summary>
    public InformationRequests InformationRequests { get; } = [];

    /// <summary>The decisions, returns among them.</summary>
    public IReadOnlyList<WaiverDecision> Decisions => _decisions;

    /// <summary>The decision that holds or held; null before it.</summary>
    public WaiverDecision? Decision => _decisions.LastOrDefault(d => d.Outcome != WaiverState.Requested);

    CaseTable<WaiverVerb, WaiverState> ICase<WaiverNumber, WaiverVerb, WaiverState>.Table => WaiverTable.Of;

    /// <summary>Begins a draft.</summary>
    internal static Result<PenaltyWaiver> Begin(PenaltyWaiverId id, WaiverNumber number, AccountId account, WaiverRequest request, CounterAct act)
    {
        var waiver = new PenaltyWaiver { Id = id, Number = number, AccountId = account, TakenOn = act.Today, Taken = act.Signature };
        return waiver.Write(request, act).Refusal is { } no ? no : waiver;
    }

    /// <summary>Writes the request as far as it goes; a colleague may. Refused only where a draft cannot keep it: too long, a card number, a period twice, an amount that is none.</summary>
    public Result<Done> Write(WaiverRequest request, CounterAct act) => this.Do(WaiverVerb.Write, WaiverState.Draft, act, () =>
    {
        if (request.WhyNotKeep() is { } no)
        {
            return no;
        }

        (Asker, AskerName, Channel, ReasonCode, Statement) = (request.Asker, request.AskerName.Trim(), request.Channel, request.ReasonCode, request.Statement.Trim());
        Periods.Keep(request.Periods);
        Answers.Keep(request.Answers);
        return null;
    });

    /// <summary>Submits the request. Refused: incomplete, and where a period has no penalty left or less than is requested.</summary>
    public Result<Done> Submit(ReasonRule? reason, IReadOnlyList<WaivablePeriod> now, CounterAct act) => this.Do(WaiverVerb.Submit, WaiverState.Requested, act, () =>
    {
        var no = IncompleteWaiver.Of(this, reason) is [var lacks, ..] ? lacks : Periods.Submit(now);
        (RequestedAmount, Requested) = no is null ? (Periods.Requested(now), act.Signature) : (RequestedAmount, Requested);
        return no;
    });

    /// <summary>Recommends an outcome with a rationale in words. Refused: a part that is nothing or all, a rationale of a word or two.</summary>
    public Result<Done> Recommend(WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts, string rationale, IReadOnlyList<WaivablePeriod> now, CounterAct act) => this.Do(WaiverVerb.Recommend, WaiverState.Recommended, act, () =>
    {
        var amounts = Periods.Amounts(outcome, parts, now);
        if ((CaseRefusals.WrongText(rationale, "Rationale", LongestText) ?? (rationale?.Trim().Length >= ShortestRationale ? null : PenaltyWaiverRefusals.RationaleNeeded) ?? amounts.Refusal) is { } no)
        {
            return no;
        }

        Periods.Recommend(outcome, parts, now);
        (Recommendation, Rationale, Recommended) = (outcome, rationale!.Trim(), act.Signature);
        (RequestedAmount, RecommendedAmount) = (Periods.Requested(now), amounts.Value.Values.Total());
        return null;
    }, rationale);

    /// <summary>Recalls the recommendation; only until somebody opens it to decide.</summary>
    public Result<Done> Recall(CounterAct act) => this.Do(WaiverVerb.Recall, WaiverState.Requested, act);

    /// <summary>A supervisor opens it to decide; a second one may too.</summary>
    public Result<Done> Open(CounterAct act) => this.Do(WaiverVerb.Open, WaiverState.Deciding, act);

    /// <summary>What a decision on what was read would be: see <see cref="WaiverDecision.Of"/>. Nothing is changed by it.</summary>
    public Result<WaiverDecision> Weigh(DecideWaiver decision, IReadOnlyList<WaivablePeriod> now, CounterAct act) =>
        WhyNot(WaiverVerb.Decide, act) is { } no ? no : WaiverDecision.Of(this, decision, now, act);

    /// <summary>Decides as weighed. The grants are amounts; they are posted in the same transaction.</summary>
    public Result<WaiverDecision> Decide(DecideWaiver decision, IReadOnlyList<WaivablePeriod> now, CounterAct act)
    {
        var decided = Weigh(decision, now, act);
        if (decided.Refusal is null)
        {
            _decisions.Add(decided.Value);
            (Decided, DecidedOn, Outcome) = (decided.Value.Decided, act.Today, decided.Value.Outcome);
            (GrantedAmount, RequestedAmount) = (decided.Value.Granted, decided.Value.Grants.Total(g => g.Requested));
            this.Step(WaiverVerb.Decide, decided.Value.Outcome, act.Reason, act);
        }

        return decided;
    }

    /// <summary>Returns it to the clerk with a question.</summary>
    public Result<Done> Return(CounterAct act) => this.Do(WaiverVerb.Return, WaiverState.Requested, act, () =>
    {
        _decisions.Add(WaiverDecision.Return(this, act));
        return null;
    }, act?.Reason);

    /// <summary>Requests that what was granted be reversed, and says why.</summary>
    public Result<Done> RequestReversal(CounterAct act) => this.Do(WaiverVerb.RequestReversal, WaiverState.ReversalRequested, act, () =>
    {
        (ReversalReason, ReversalRequested, ReversalDecided) = (act.Reason, act.Signature, null);
        return null;
    }, act?.Reason);

    /// <summary>A second person agrees to the reversal, or denies it and says why.</summary>
    public Result<Done> DecideReversal(bool agree, CounterAct act) => this.Do(agree ? WaiverVerb.Reverse : WaiverVerb.DenyReversal, agree ? WaiverState.Reversed : Outcome ?? WaiverState.Approved, act, () =>
    {
        ReversalDecided = act.SignatureFor(Permission.DecideWaiver);
        return null;
    }, act?.Reason);

    /// <summary>Why this person cannot do it now; null when they can.</summary>
    public Refusal? WhyNot(WaiverVerb verb, CounterAct act) =>
        verb is WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return && WaiverTable.Of.Outcomes.Contains(Story.State) && act.By.May(Permission.DecideWaiver)
            ? CaseRefusals.AlreadyDecided(Decided!.Name, Number.ToString(), $"{WaiverWords.Of(Story.State)}, {GrantedAmount.InDollars()} waived")
            : WaiverTable.Of.WhyNot(Story, Number.ToString(), verb, act, verb is WaiverVerb.Reverse or WaiverVerb.DenyReversal ? [ReversalRequested?.Person] : []);
}
