using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A paper in a case, noted once and never changed.</summary>
public sealed class WaiverEvidence
{
    private WaiverEvidence() => FileName = Kind = Sha256 = Shows = ByPerson = ByName = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>The file's name as it was given.</summary>
    public string FileName { get; private init; }

    /// <summary>What it is.</summary>
    public string Kind { get; private init; }

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public string Sha256 { get; private init; }

    /// <summary>What it shows.</summary>
    public string Shows { get; private init; }

    /// <summary>The day it came in.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>The person that took it in.</summary>
    public string ByPerson { get; private init; }

    /// <summary>Their name.</summary>
    public string ByName { get; private init; }

    /// <summary>When it was noted, UTC.</summary>
    public DateTime At { get; private init; }

    internal static WaiverEvidence Of(PenaltyWaiverId waiver, int number, EvidenceFacts facts, CounterAct act) => new()
    {
        WaiverId = waiver,
        Number = number,
        FileName = facts.FileName.Trim(),
        Kind = facts.Kind,
        Size = facts.Size,
        Sha256 = facts.Sha256,
        Shows = facts.Shows.Trim(),
        ReceivedOn = facts.ReceivedOn,
        ByPerson = act.By.Person,
        ByName = act.By.Name,
        At = act.At,
    };
}

/// <summary>A letter that asks for more: what, by when, and whether it was answered.</summary>
public sealed class InformationRequest
{
    private InformationRequest() => What = AskedByName = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What is missing, as the letter names it.</summary>
    public string What { get; private init; }

    /// <summary>The day of the letter.</summary>
    public DateOnly AskedOn { get; private init; }

    /// <summary>The last day to answer, by the rule book.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Who asked.</summary>
    public string AskedByName { get; private init; }

    /// <summary>The day of the last reminder.</summary>
    public DateOnly? RemindedOn { get; internal set; }

    /// <summary>The day of the answer; null while there is none.</summary>
    public DateOnly? AnsweredOn { get; internal set; }

    /// <summary>What was answered, in short.</summary>
    public string? Answer { get; internal set; }

    /// <summary>The day on which the office went on, or closed, without an answer.</summary>
    public DateOnly? GivenUpOn { get; internal set; }

    /// <summary>Whether an answer is still waited for.</summary>
    public bool IsOpen => AnsweredOn is null && GivenUpOn is null;

    internal static InformationRequest Of(PenaltyWaiverId waiver, int number, string what, DateOnly dueOn, CounterAct act) =>
        new() { WaiverId = waiver, Number = number, What = what, AskedOn = act.Today, DueOn = dueOn, AskedByName = act.By.Name };
}

/// <summary>One step in the story of a case: who did what and when. Never changed.</summary>
public sealed class WaiverStep
{
    private WaiverStep() => Person = Name = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>What was done.</summary>
    public WaiverVerb Verb { get; private init; }

    /// <summary>Where it led.</summary>
    public WaiverState State { get; private init; }

    /// <summary>The person.</summary>
    public string Person { get; private init; }

    /// <summary>Their name.</summary>
    public string Name { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private init; }

    /// <summary>What was said with it.</summary>
    public string? Note { get; private init; }

    /// <summary>Whether it prepared the case, so that who did it cannot decide.</summary>
    public bool Prepares => Verb is not (WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return or WaiverVerb.AskReversal or WaiverVerb.Reverse or WaiverVerb.RefuseReversal);

    internal static WaiverStep Of(PenaltyWaiverId waiver, int number, WaiverVerb verb, WaiverState state, string? note, CounterAct act) =>
        new() { WaiverId = waiver, Number = number, Verb = verb, State = state, Person = act.By.Person, Name = Decides(verb) ? act.By.NameFor(Permission.DecideWaiver) : act.By.Name, At = act.At, Note = note };

    private static bool Decides(WaiverVerb verb) => verb is WaiverVerb.Open or WaiverVerb.Decide or WaiverVerb.Return or WaiverVerb.Reverse or WaiverVerb.RefuseReversal;
}

/// <summary>A decision on a case, kept as it was made: the letter and the auditor read it.</summary>
public sealed class WaiverDecision
{
    private readonly List<WaiverGrant> _grants = [];

    private WaiverDecision() => Reason = DecidedByPerson = DecidedByName = Hands = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case; a return with a question is one too.</summary>
    public int Number { get; private init; }

    /// <summary>Where it led: approved, approved in part, denied; requested, when it was returned.</summary>
    public WaiverState Outcome { get; private init; }

    /// <summary>Why, as the letter says it; of a return, the question.</summary>
    public string Reason { get; private init; }

    /// <summary>The person that decided.</summary>
    public string DecidedByPerson { get; private init; }

    /// <summary>Their name.</summary>
    public string DecidedByName { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTime DecidedAt { get; private init; }

    /// <summary>Which revision of the case was decided on.</summary>
    public int Revision { get; private init; }

    /// <summary>Everybody who had prepared the case by then, <c>;e101;e102;</c>: the database compares it with who decided.</summary>
    public string Hands { get; private init; }

    /// <summary>What was granted, obligation by obligation; none of a return.</summary>
    public IReadOnlyList<WaiverGrant> Grants => _grants;

    /// <summary>All that was granted.</summary>
    public Money Granted => _grants.Total(g => g.Granted);

    internal static WaiverDecision Of(PenaltyWaiver waiver, WaiverState outcome, CounterAct act, IEnumerable<WaiverGrant> grants)
    {
        var decision = new WaiverDecision
        {
            WaiverId = waiver.Id,
            Number = waiver.Decisions.Count + 1,
            Outcome = outcome,
            Reason = act.Reason!,
            DecidedByPerson = act.By.Person,
            DecidedByName = act.By.NameFor(Permission.DecideWaiver),
            DecidedOn = act.Today,
            DecidedAt = act.At,
            Revision = waiver.Revision,
            Hands = $";{string.Join(';', waiver.Hands)};",
        };
        decision._grants.AddRange(grants);
        return decision;
    }
}

/// <summary>What a decision grants of one obligation's penalty: an amount, whatever it was said in.</summary>
public sealed class WaiverGrant
{
    private WaiverGrant()
    {
    }

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>The decision.</summary>
    public int DecisionNumber { get; private init; }

    /// <summary>The obligation.</summary>
    public ObligationId ObligationId { get; private init; }

    /// <summary>The penalty by the rule book as of the decision's day.</summary>
    public Money Penalty { get; private init; }

    /// <summary>What of it was waived before.</summary>
    public Money WaivedBefore { get; private init; }

    /// <summary>What was asked for, as an amount of that day.</summary>
    public Money Asked { get; private init; }

    /// <summary>What is granted; may be nothing.</summary>
    public Money Granted { get; private init; }

    /// <summary>The posting of it; null where nothing is granted.</summary>
    public PostingId? PostingId { get; internal set; }

    internal static WaiverGrant Of(PenaltyWaiver waiver, WaivablePeriod period, Money asked, Money granted) => new()
    {
        WaiverId = waiver.Id,
        DecisionNumber = waiver.Decisions.Count + 1,
        ObligationId = period.Obligation.Id,
        Penalty = period.Penalty,
        WaivedBefore = period.Waived,
        Asked = asked,
        Granted = granted,
    };
}
