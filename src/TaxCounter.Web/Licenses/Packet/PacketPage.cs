using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Licenses;

/// <summary>The page on which a supervisor decides on a license.</summary>
public sealed class PacketPage : CasePacketPage<DecideLicenseForm>
{
    public required LicensePage License { get; init; }

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public required Refusal? Own { get; init; }

    /// <inheritdoc/>
    public override Account Of => License.Account;

    /// <inheritdoc/>
    public override DecidePanel Decide => new()
    {
        Kind = LicensesDuty.Decisions,
        Number = $"{License.License.Number}",
        Revision = License.License.Story.Revision,
        Place = Place,
        Own = Own,
        Nothing = Choices.Count == 0 ? $"The license is {LicenseWords.Is(License.License.Story.State)}." : null,
        Choices = Choices,
        Chosen = $"{Form.Choice}",
        Form = Form,
        LetterIn = LetterIn,
    };

    private IReadOnlyList<PacketChoice> Choices => License.License.Story.State switch
    {
        LicenseState.RefusalRecommended => [new(nameof(LicenseVerb.Refuse), "Refuse it", "V"), new(nameof(LicenseVerb.Return), "Return it with a question", "R")],
        LicenseState.RevocationRequested => [new(nameof(LicenseVerb.Revoke), License.Rule is { Refusal: null, Value.Revocation: RevocationWay.Court } ? "Record that it is revoked" : "Revoke it", "V"), new(nameof(LicenseVerb.DenyRevocation), "Deny the revocation", "R")],
        LicenseState.Revoked => [new(nameof(LicenseVerb.Reinstate), "Reinstate it", "V")],
        _ => [],
    };
}
