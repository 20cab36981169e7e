using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Authorizations;

/// <summary>Who may act for a taxpayer.</summary>
public sealed class AuthorizationsDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["authorizations.record"] = "recorded who may act for a taxpayer",
        ["authorizations.revoke"] = "revoked an authorization",
        ["authorizations.scan-view"] = "opened the scan of an authorization",
        ["authorizations.view"] = "looked at the authorizations of an account",
    };
}
