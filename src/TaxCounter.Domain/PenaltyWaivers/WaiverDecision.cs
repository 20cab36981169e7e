using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

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
