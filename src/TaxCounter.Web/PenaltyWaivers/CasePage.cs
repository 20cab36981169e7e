using FluentValidation;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page of a case: what is asked and why, what came in, what can be done next.</summary>
public sealed class CasePage
{
    /// <summary>The case with the figures of the day.</summary>
    public required WaiverPacket Packet { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    /// <summary>The rule book.</summary>
    public required RuleBook Rules { get; init; }

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The case.</summary>
    public PenaltyWaiver Waiver => Packet.Waiver;

    /// <summary>What the person who looks can do with it besides recommending.</summary>
    public IEnumerable<CaseStep> Steps => Who.May(Permission.RequestWaiver) ? CaseSteps.For(Waiver, Today) : [];

    /// <summary>Whether it can be recommended now.</summary>
    public bool MayRecommend => Who.May(Permission.RequestWaiver) && PenaltyWaiver.MovesOf(Waiver.State, WaiverVerb.Recommend).Count > 0;

    /// <summary>Whether the person who looks could decide it now.</summary>
    public bool MayDecide => Who.May(Permission.DecideWaiver) && Waiver.State is WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested && Own is null;

    /// <summary>Why the person who looks must leave it to somebody else: they, or the one they decide for, had a hand in it. Null when they need not.</summary>
    public Refusal? Own => Who.WhyNotSecond(Permission.DecideWaiver, Waiver.State is WaiverState.ReversalRequested ? new[] { Waiver.ReversalAskedByPerson } : (IEnumerable<string?>)Waiver.Hands);

    /// <summary>The decided amounts of a period; null before the decision.</summary>
    public WaiverGrant? Grant(PacketPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Waiver.Decision?.Grants.FirstOrDefault(g => g.ObligationId == period.Now.Obligation.Id);
    }
}
