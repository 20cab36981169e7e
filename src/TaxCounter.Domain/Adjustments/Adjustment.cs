using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>
/// A correction of what was charged, for a reason of the rule book, worked out on a worksheet. Within the first limit the clerk posts it; above it a supervisor who
/// did not prepare it decides, above the second limit two. A posted one is undone only by a reversal, which takes a second person too.
/// </summary>
public sealed class Adjustment : ICase<AdjustmentNumber, AdjustmentVerb, AdjustmentState>
{
    /// <summary>The longest statement and the longest line of readings, in characters.</summary>
    public const int LongestText = 1000, LongestReadings = 100;

    private readonly List<AdjustmentDecision> _decisions = [];

    private Adjustment() => (ReasonCode, Statement, Readings, Location, Taken, Story) = ("", "", "", "", new Signature("", "", default), new CaseStory<AdjustmentVerb, AdjustmentState>(AdjustmentState.InPreparation));

    /// <summary>Made with the form, so that a second click finds the first.</summary>
    public AdjustmentId Id { get; private init; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    public AdjustmentNumber Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public CaseStory<AdjustmentVerb, AdjustmentState> Story { get; private init; }

    public string ReasonCode { get; private set; }

    /// <inheritdoc cref="AdjustmentRequest.Statement"/>
    public string Statement { get; private set; }

    /// <inheritdoc cref="AdjustmentRequest.Readings"/>
    public string Readings { get; private set; }

    /// <inheritdoc cref="AdjustmentRequest.CartsCharged"/>
    public int? CartsCharged { get; private set; }

    /// <inheritdoc cref="AdjustmentRequest.CartsThere"/>
    public int? CartsThere { get; private set; }

    /// <inheritdoc cref="AdjustmentRequest.Location"/>
    public string Location { get; private set; }

    public DateOnly TakenOn { get; private init; }

    public Signature Taken { get; private init; }

    /// <summary>Who submitted or posted it; null before.</summary>
    public Signature? Submitted { get; private set; }

    /// <summary>By how much the charges change, each period without its sign, when it was last submitted or posted.</summary>
    public Money RequestedAmount { get; private set; }

    /// <summary>The same once it is posted; stays when it is reversed.</summary>
    public Money GrantedAmount { get; private set; }

    /// <summary>Up to how much one person could post alone when one did; null where a second person decided.</summary>
    public Money? AloneUpTo { get; private set; }

    /// <summary>Who decided; null before, and where one person posted it within the first limit.</summary>
    public Signature? Decided { get; private set; }

    /// <summary>The office's day on which it was posted or denied; null before.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public AdjustmentState? Outcome { get; private set; }

    public string? ReversalReason { get; private set; }

    public Signature? ReversalRequested { get; private set; }

    /// <summary>Who decided on the reversal; null before.</summary>
    public Signature? ReversalDecided { get; private set; }

    /// <summary>What is corrected.</summary>
    public AdjustmentPeriods Periods { get; } = [];

    public ReasonAnswers Answers { get; } = [];

    public CaseEvidence Evidence { get; } = [];

    public InformationRequests InformationRequests { get; } = [];

    /// <summary>The decisions, returns among them.</summary>
    public IReadOnlyList<AdjustmentDecision> Decisions => _decisions;

    CaseTable<AdjustmentVerb, AdjustmentState> ICase<AdjustmentNumber, AdjustmentVerb, AdjustmentState>.Table => AdjustmentTable.Of;

    internal static Result<Adjustment> Begin(AdjustmentId id, AdjustmentNumber number, AccountId account, AdjustmentRequest request, CounterAct act)
    {
        var adjustment = new Adjustment { Id = id, Number = number, AccountId = account, TakenOn = act.Today, Taken = act.Signature };
        return adjustment.Write(request, act).Refusal is { } no ? no : adjustment;
    }

    /// <summary>Writes it as far as it goes; a colleague may. Refused only where it cannot be kept.</summary>
    public Result<Done> Write(AdjustmentRequest request, CounterAct act) => this.Do(AdjustmentVerb.Write, AdjustmentState.InPreparation, act, () =>
    {
        if (request.WhyNotKeep() is { } no)
        {
            return no;
        }

        (ReasonCode, Statement, Readings, CartsCharged, CartsThere, Location) = (request.ReasonCode, request.Statement.Trim(), request.Readings.Trim(), request.CartsCharged, request.CartsThere, request.Location);
        Periods.Keep(request.Periods);
        Answers.Keep(request.Answers);
        return null;
    });

    /// <summary>What is still missing before it can be submitted or posted, each with its field.</summary>
    public IReadOnlyList<Refusal> Incomplete(ReasonRule? reason)
    {
        List<Refusal?> lacks = [reason is null ? CaseRefusals.ReasonNeeded : null, Periods.Count == 0 ? AdjustmentRefusals.NoPeriod : null];
        lacks.AddRange(reason is null ? [] : Answers.Incomplete(reason));
        lacks.Add(Statement.Length == 0 ? AdjustmentRefusals.StatementNeeded : null);
        return [.. lacks.OfType<Refusal>()];
    }

    /// <summary>Submits it to the supervisors. Refused: incomplete, a test that does not pass, nothing that changes.</summary>
    public Result<Done> Submit(AdjustmentWork work, CounterAct act) => this.Do(AdjustmentVerb.Submit, AdjustmentState.Submitted, act, () => Work(work, act));

    /// <summary>Posts it by one person, within the first limit; whether it is within, the service asks before.</summary>
    internal Result<Done> Post(AdjustmentWork work, Money upTo, CounterAct act) => this.Do(AdjustmentVerb.Post, AdjustmentState.Posted, act, () =>
    {
        if (Work(work, act) is { } no)
        {
            return no;
        }

        (DecidedOn, Outcome, GrantedAmount, AloneUpTo) = (act.Today, AdjustmentState.Posted, RequestedAmount, upTo);
        return null;
    });

    /// <summary>Recalls it from the supervisors.</summary>
    public Result<Done> Recall(CounterAct act) => this.Do(AdjustmentVerb.Recall, AdjustmentState.InPreparation, act);

    /// <summary>Why it cannot be decided on what was read; null when it can. An approval also needs the worksheet to come to the same as when it was submitted.</summary>
    public Refusal? WhyNotDecide(bool approve, int revision, AdjustmentWork work, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(work);
        return WhyNot(AdjustmentVerb.Decide, act) ?? Story.WhyChanged(AdjustmentTable.Of, revision) ?? (approve ? work.WhyNot ?? Periods.WhyChanged(work.Periods) : null);
    }

    /// <summary>Approves or denies it, as asked before (<see cref="WhyNotDecide"/>); what is approved is posted in the same transaction.</summary>
    internal Result<Done> Decide(bool approve, CounterAct act)
    {
        var to = approve ? AdjustmentState.Posted : AdjustmentState.Denied;
        return this.Do(AdjustmentVerb.Decide, to, act, () =>
        {
            _decisions.Add(new AdjustmentDecision(this, to, Story.Preparers, act));
            (Decided, DecidedOn, Outcome, GrantedAmount) = (act.SignatureFor(Permission.DecideAdjustment), act.Today, to, approve ? RequestedAmount : Money.Zero);
            return null;
        }, act.Reason);
    }

    /// <summary>Returns it with a question.</summary>
    public Result<Done> Return(CounterAct act) => this.Do(AdjustmentVerb.Return, AdjustmentState.InPreparation, act, () =>
    {
        _decisions.Add(new AdjustmentDecision(this, AdjustmentState.InPreparation, Story.Preparers, act));
        return null;
    }, act?.Reason);

    /// <summary>Requests that it be reversed, and says why.</summary>
    public Result<Done> RequestReversal(CounterAct act) => this.Do(AdjustmentVerb.RequestReversal, AdjustmentState.ReversalRequested, act, () =>
    {
        (ReversalReason, ReversalRequested, ReversalDecided) = (act.Reason, act.Signature, null);
        return null;
    }, act?.Reason);

    /// <summary>A second person agrees to the reversal, or denies it and says why.</summary>
    public Result<Done> DecideReversal(bool agree, CounterAct act)
    {
        var to = agree ? AdjustmentState.Reversed : AdjustmentState.Posted;
        return this.Do(agree ? AdjustmentVerb.Reverse : AdjustmentVerb.DenyReversal, to, act, () =>
        {
            _decisions.Add(new AdjustmentDecision(this, to, [ReversalRequested!.Person.ToLowerInvariant()], act));
            ReversalDecided = act.SignatureFor(Permission.DecideAdjustment);
            return null;
        }, act?.Reason);
    }

    /// <inheritdoc/>
    public Refusal? WhyNot(AdjustmentVerb verb, CounterAct act) =>
        verb == AdjustmentVerb.Decide && Decided is { } decided && AdjustmentTable.Of.Outcomes.Contains(Story.State) && act.By.May(Permission.DecideAdjustment)
            ? CaseRefusals.AlreadyDecided(decided.Name, Number.ToString(), AdjustmentWords.Of(Story.State))
            : AdjustmentTable.Of.WhyNot(Story, Number.ToString(), verb, act, verb is AdjustmentVerb.Reverse or AdjustmentVerb.DenyReversal ? [ReversalRequested?.Person] : []);

    private Refusal? Work(AdjustmentWork work, CounterAct act)
    {
        if (work.WhyNot is { } no)
        {
            return no;
        }

        Periods.Work(work.Periods);
        (RequestedAmount, Submitted) = (Periods.Amount, act.Signature);
        return null;
    }
}
