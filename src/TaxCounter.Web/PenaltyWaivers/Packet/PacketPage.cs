using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The packet page.</summary>
public sealed class PacketPage : IDecisionPage
{
    /// <summary>The case with the figures of the day.</summary>
    public required CasePage Case { get; init; }

    /// <summary>Decided cases of the same reason, newest first.</summary>
    public required IReadOnlyList<CaseRow<WaiverNumber, WaiverState>> Similar { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required DecideWaiverForm Form { get; init; }

    /// <summary>The decision on a reversal as it is filled in.</summary>
    public required DecisionForm Reversal { get; init; }

    /// <summary>The choices with what they come to; a recommendation that is no part is one of the others.</summary>
    public IEnumerable<(WaiverChoice Choice, string Text, string Key, string Amount)> Choices
    {
        get
        {
            var packet = Case.Packet;
            yield return (WaiverChoice.All, "Approve all", "L", packet.Requested.ToString());
            yield return (WaiverChoice.Recommended, "As recommended", "A", packet.Recommended.ToString());
            yield return (WaiverChoice.Part, "Another amount", "P", "…");
            yield return (WaiverChoice.Deny, "Deny", "D", "0.00");
            yield return (WaiverChoice.Return, "Return with a question", "R", "");
        }
    }
}
