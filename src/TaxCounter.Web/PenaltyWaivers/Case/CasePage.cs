using Microsoft.AspNetCore.Mvc.ViewFeatures;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The page of a case: what is asked and why, what came in, what can be done next.</summary>
public sealed class CasePage
{
    /// <summary>The case with the figures of the day.</summary>
    public required WaiverPacket Packet { get; init; }

    /// <summary>The letters about it, oldest first.</summary>
    public required IReadOnlyList<LetterRow> Letters { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>What a clerk can do with it; none on the page of who decides.</summary>
    public IReadOnlyList<CaseAction<PenaltyWaiver, WaiverNumber>> Actions { get; init; } = [];

    /// <summary>Who looks.</summary>
    public required StaffMember Who { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The case.</summary>
    public PenaltyWaiver Waiver => Packet.Waiver;

    /// <summary>What the person who looks can do with it besides recommending.</summary>
    public IEnumerable<CaseAction<PenaltyWaiver, WaiverNumber>> Open => Who.May(Permission.RequestWaiver) ? Actions.Where(a => a.IsOpen(Waiver, Today)) : [];

    /// <summary>The supporting documents; with the form where the case takes more and the person may add them.</summary>
    public EvidencePanel Evidence(ITempDataDictionary kept) => Who.May(Permission.RequestWaiver) && Waiver.Allows(WaiverVerb.AddEvidence)
        ? EvidencePanel.WithForm(Url, $"{Waiver.Number}", Waiver.Evidence, Today, kept) : Documents;

    /// <summary>The supporting documents to read.</summary>
    public EvidencePanel Documents => new() { Url = Url, Number = $"{Waiver.Number}", Documents = Waiver.Evidence };

    /// <summary>The story of the case.</summary>
    public StoryPanel Story => StoryPanel.Of(Waiver.Story, WaiverTable.Of, WaiverVerb.Decide);

    /// <summary>The address of the case.</summary>
    public string Url => WaiverPages.UrlOf(Waiver.Number);

    /// <summary>Whether it can be recommended now.</summary>
    public bool CanRecommend => Who.May(Permission.RequestWaiver) && Waiver.Allows(WaiverVerb.Recommend);

    /// <summary>Whether the person who looks could decide it now.</summary>
    public bool CanDecide => Who.May(Permission.DecideWaiver) && Waiver.Story.State is WaiverState.Recommended or WaiverState.Deciding or WaiverState.ReversalRequested && Own is null;

    /// <summary>Why the person who looks must leave it to another person: they, or the one they decide for, prepared it. Null when they need not.</summary>
    public Refusal? Own => Who.WhyNotSecond(Permission.DecideWaiver, Waiver.Story.State is WaiverState.ReversalRequested ? [Waiver.ReversalRequested?.Person] : (IEnumerable<string?>)Waiver.Story.Preparers);

    /// <summary>The decided amounts of a period; null before the decision.</summary>
    public WaiverGrant? Grant(PacketPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Waiver.Decision?.Grants.FirstOrDefault(g => g.ObligationId == period.Now.Obligation.Id);
    }
}
