using TaxCounter.Domain.Duties;

namespace TaxCounter.Domain.Coding;

/// <summary>The coding of businesses: the assistant that proposes it, and the review of what accounts carry.</summary>
public sealed class CodingDuty : Duty
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["coding.frequency"] = "changed how often an account files",
        ["coding.frequency-view"] = "viewed the filing-frequency review",
        ["coding.use"] = "coded an account otherwise",
        ["coding.account-view"] = "opened the coding assistant for an account",
        ["coding.review-view"] = "viewed the coding review",
    };
}
