using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What a decision grants of one obligation's penalty: an amount, however it was given.</summary>
public sealed class WaiverGrant
{
    private WaiverGrant()
    {
    }

    public PenaltyWaiverId WaiverId { get; private init; }

    public int DecisionNumber { get; private init; }

    public ObligationId ObligationId { get; private init; }

    /// <summary>The penalty by the rule book as of the decision's day.</summary>
    public Money Penalty { get; private init; }

    public Money WaivedBefore { get; private init; }

    /// <summary>What was requested, as an amount of that day.</summary>
    public Money Requested { get; private init; }

    /// <summary>What is granted; may be nothing.</summary>
    public Money Granted { get; private init; }

    /// <summary>The posting of it; null where nothing is granted.</summary>
    public PostingId? PostingId { get; internal set; }

    internal static WaiverGrant Of(PenaltyWaiver waiver, WaivablePeriod period, Money requested, Money granted) => new()
    {
        WaiverId = waiver.Id,
        DecisionNumber = waiver.Decisions.Count + 1,
        ObligationId = period.Obligation.Id,
        Penalty = period.Penalty,
        WaivedBefore = period.Waived,
        Requested = requested,
        Granted = granted,
    };
}
