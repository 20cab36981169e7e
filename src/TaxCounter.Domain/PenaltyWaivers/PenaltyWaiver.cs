using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>
/// A request to waive penalty, from the first word of the customer to the decision and, if it has to be, its reversal. Whoever prepared it in any way cannot
/// decide it, under whatever sign-in; a decision binds to the revision and the amounts that were read.
/// </summary>
public sealed partial class PenaltyWaiver
{
    /// <summary>The longest statement, rationale or list of what is missing.</summary>
    public const int LongestText = 2000;

    /// <summary>The longest name, question id or answer's line.</summary>
    public const int LongestName = 100, LongestAnswer = 500;

    private const int ShortestRationale = 15;

    private static readonly (WaiverState From, WaiverVerb Verb, WaiverState[] To)[] _moves =
    [
        (WaiverState.Draft, WaiverVerb.Write, [WaiverState.Draft]),
        (WaiverState.Draft, WaiverVerb.AddEvidence, [WaiverState.Draft]),
        (WaiverState.Draft, WaiverVerb.Submit, [WaiverState.Requested]),
        (WaiverState.Draft, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
        (WaiverState.Requested, WaiverVerb.AddEvidence, [WaiverState.Requested]),
        (WaiverState.Requested, WaiverVerb.AskForMore, [WaiverState.MoreInformationNeeded]),
        (WaiverState.Requested, WaiverVerb.Recommend, [WaiverState.Recommended]),
        (WaiverState.Requested, WaiverVerb.CloseForNoAnswer, [WaiverState.ClosedForNoAnswer]),
        (WaiverState.Requested, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.AddEvidence, [WaiverState.MoreInformationNeeded]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.Remind, [WaiverState.MoreInformationNeeded]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.Answer, [WaiverState.Requested]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.GoOn, [WaiverState.Requested]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.CloseForNoAnswer, [WaiverState.ClosedForNoAnswer]),
        (WaiverState.MoreInformationNeeded, WaiverVerb.Withdraw, [WaiverState.Withdrawn]),
        (WaiverState.Recommended, WaiverVerb.TakeBack, [WaiverState.Requested]),
        (WaiverState.Recommended, WaiverVerb.Open, [WaiverState.Deciding]),
        (WaiverState.Deciding, WaiverVerb.Open, [WaiverState.Deciding]),
        (WaiverState.Deciding, WaiverVerb.Decide, [WaiverState.Approved, WaiverState.ApprovedInPart, WaiverState.Denied]),
        (WaiverState.Deciding, WaiverVerb.Return, [WaiverState.Requested]),
        (WaiverState.Approved, WaiverVerb.AskReversal, [WaiverState.ReversalRequested]),
        (WaiverState.ApprovedInPart, WaiverVerb.AskReversal, [WaiverState.ReversalRequested]),
        (WaiverState.ReversalRequested, WaiverVerb.Reverse, [WaiverState.Reversed]),
        (WaiverState.ReversalRequested, WaiverVerb.RefuseReversal, [WaiverState.Approved, WaiverState.ApprovedInPart]),
    ];

    private readonly List<AskedPeriod> _periods = [];
    private readonly List<WaiverAnswer> _answers = [];
    private readonly List<WaiverEvidence> _evidence = [];
    private readonly List<InformationRequest> _letters = [];
    private readonly List<WaiverStep> _steps = [];
    private readonly List<WaiverDecision> _decisions = [];

    private PenaltyWaiver() => AskerName = Ground = Statement = TakenByPerson = TakenByName = HandledByPerson = HandledByName = "";

    /// <summary>Its key, made with the form.</summary>
    public PenaltyWaiverId Id { get; private init; }

    /// <summary>Its number.</summary>
    public WaiverNumber Number { get; private init; }

    /// <summary>Whose penalty.</summary>
    public AccountId AccountId { get; private init; }

    /// <summary>Where it is.</summary>
    public WaiverState State { get; private set; }

    /// <summary>Grows with everything that changes the case; a decision names the one it was made on.</summary>
    public int Revision { get; private set; }

    /// <summary>Who asks.</summary>
    public WaiverAsker Asker { get; private set; }

    /// <summary>Their name.</summary>
    public string AskerName { get; private set; }

    /// <summary>How it was asked for.</summary>
    public WaiverChannel Channel { get; private set; }

    /// <summary>The ground's code in the rule book; empty in a draft that has none.</summary>
    public string Ground { get; private set; }

    /// <summary>Why, in the customer's words.</summary>
    public string Statement { get; private set; }

    /// <summary>The office's day on which it was begun.</summary>
    public DateOnly TakenOn { get; private init; }

    /// <summary>The person that began it.</summary>
    public string TakenByPerson { get; private init; }

    /// <summary>Their name.</summary>
    public string TakenByName { get; private init; }

    /// <summary>The person that has it in hand: who last prepared something of it.</summary>
    public string HandledByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string HandledByName { get; private set; }

    /// <summary>The person that handed it in.</summary>
    public string? RequestedByPerson { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? RequestedAt { get; private set; }

    /// <summary>The last day for the answer that is waited for; null while none is.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    /// <summary>What the clerk recommends.</summary>
    public WaiverAdvice? Recommendation { get; private set; }

    /// <summary>Why.</summary>
    public string? Rationale { get; private set; }

    /// <summary>The person that recommends.</summary>
    public string? RecommendedByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string? RecommendedByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? RecommendedAt { get; private set; }

    /// <summary>What was asked for in all, as amounts of the day it was last handed in, recommended or decided.</summary>
    public Money AskedAmount { get; private set; }

    /// <summary>What is recommended in all.</summary>
    public Money RecommendedAmount { get; private set; }

    /// <summary>What is granted in all; stays when it is reversed.</summary>
    public Money GrantedAmount { get; private set; }

    /// <summary>The person that decided.</summary>
    public string? DecidedByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string? DecidedByName { get; private set; }

    /// <summary>The office's day of the decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>What the decision was, also after a reversal.</summary>
    public WaiverState? Outcome { get; private set; }

    /// <summary>Why a reversal is asked for.</summary>
    public string? ReversalReason { get; private set; }

    /// <summary>The person that asks for it.</summary>
    public string? ReversalAskedByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string? ReversalAskedByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? ReversalAskedAt { get; private set; }

    /// <summary>The person that decided on the reversal.</summary>
    public string? ReversalDecidedByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string? ReversalDecidedByName { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>For which obligations.</summary>
    public IReadOnlyList<AskedPeriod> Periods => _periods;

    /// <summary>The answers to the ground's questions.</summary>
    public IReadOnlyList<WaiverAnswer> Answers => _answers;

    /// <summary>What came in.</summary>
    public IReadOnlyList<WaiverEvidence> Evidence => _evidence;

    /// <summary>What was asked for.</summary>
    public IReadOnlyList<InformationRequest> Letters => _letters;

    /// <summary>The story of the case.</summary>
    public IReadOnlyList<WaiverStep> Steps => _steps;

    /// <summary>The decisions, returns among them.</summary>
    public IReadOnlyList<WaiverDecision> Decisions => _decisions;

    /// <summary>The decision that holds or held; null before it.</summary>
    public WaiverDecision? Decision => _decisions.LastOrDefault(d => d.Outcome != WaiverState.Requested);

    /// <summary>Everybody who prepared it, each once, in lower case: none of them decides.</summary>
    public IReadOnlyList<string> Hands => [.. _steps.OrderBy(s => s.Number).Where(s => s.Prepares).Select(s => s.Person.ToLowerInvariant()).Distinct()];

    /// <summary>Where a verb may lead from a state; nowhere when it is not allowed.</summary>
    public static IReadOnlyList<WaiverState> MovesOf(WaiverState from, WaiverVerb verb) => [.. _moves.Where(m => m.From == from && m.Verb == verb).SelectMany(m => m.To)];

    private Refusal? WhyNotMove(WaiverVerb verb) => MovesOf(State, verb).Count == 0 ? PenaltyWaiverRefusals.WrongMove(this, verb) : null;

    private void Step(WaiverVerb verb, WaiverState to, string? note, CounterAct act)
    {
        if (!MovesOf(State, verb).Contains(to))
        {
            throw new InvalidOperationException($"{verb} does not lead from {State} to {to}.");
        }

        State = to;
        var step = WaiverStep.Of(Id, _steps.Count + 1, verb, to, note, act);
        _steps.Add(step);
        Revision += verb == WaiverVerb.Open ? 0 : 1;
        if (step.Prepares)
        {
            (HandledByPerson, HandledByName) = (act.By.Person, act.By.Name);
        }
    }
}
