using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Licenses;

/// <summary>The page on which a supervisor decides on a license.</summary>
public sealed class PacketPage : IDecisionPage
{
    public required LicensePage License { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required DecideLicenseForm Form { get; init; }

    /// <summary>What can be decided.</summary>
    public IEnumerable<(LicenseVerb Verb, string Text, string Key)> Choices => License.License.Story.State switch
    {
        LicenseState.RefusalRecommended => [(LicenseVerb.Refuse, "Refuse it", "V"), (LicenseVerb.Return, "Return it with a question", "R")],
        LicenseState.RevocationRequested => [(LicenseVerb.Revoke, "Revoke it", "V"), (LicenseVerb.DenyRevocation, "Deny the revocation", "R")],
        LicenseState.Revoked => [(LicenseVerb.Reinstate, "Reinstate it", "V")],
        _ => [],
    };
}
