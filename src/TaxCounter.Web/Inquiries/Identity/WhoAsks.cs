using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Inquiries;

/// <summary>What anybody may be told, and the checks by which the office finds out who asks.</summary>
/// <param name="Account">Whose account.</param>
/// <param name="Inquiry">The inquiry that runs.</param>
/// <param name="Checks">The checks that can be made now.</param>
/// <param name="Public">What anybody may be told.</param>
/// <param name="Authorizations">Who may be told by an authorization that holds today.</param>
/// <param name="Today">The office's day.</param>
public sealed record WhoAsks(Account Account, Inquiry Inquiry, IReadOnlyList<IdentityRule> Checks, IReadOnlyList<PublicRule> Public, IReadOnlyList<Authorization> Authorizations, DateOnly Today)
{
    /// <summary>The rule by which name, place and state of a license may be told.</summary>
    private const string ActiveLicense = "active-license";

    /// <summary>Whether the name and the place of the business may be told.</summary>
    public bool IsPlacePublic => Public.Any(p => p.Id == ActiveLicense);

    /// <summary>Who says so of a rule today.</summary>
    public Authority? AuthorityOf(DatedRows<bool> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.On(Today) is { Refusal: null } row ? row.Value.Authority : null;
    }
}
