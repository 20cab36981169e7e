using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Refunds;

/// <summary>The page on which a supervisor decides on a refund.</summary>
public sealed class PacketPage : IDecisionPage
{
    public required RefundPage At { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>Whom so much needs.</summary>
    public required Result<Calculation> Approval { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required DecideRefundForm Form { get; init; }
}
