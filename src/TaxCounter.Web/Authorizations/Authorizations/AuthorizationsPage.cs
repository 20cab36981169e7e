using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Authorizations;

/// <summary>Who may act for a taxpayer, what may be said to whom, and the form of a new authorization.</summary>
public sealed record AuthorizationsPage
{
    public required Account Account { get; init; }

    /// <summary>All of the account, newest first, each with its sentence.</summary>
    public required IReadOnlyList<(Authorization Of, string Says)> All { get; init; }

    public required AuthorizationForm Form { get; init; }

    /// <summary>Which one was to be revoked, and why, as typed before a refusal.</summary>
    public RevokeForm? Revoke { get; init; }

    public required RuleBook Rules { get; init; }

    public required DateOnly Today { get; init; }

    public required bool MayWork { get; init; }

    /// <summary>Those in force.</summary>
    public IEnumerable<(Authorization Of, string Says)> Standing => All.Where(a => a.Of.On(Today) == AuthorizationState.InForce);

    /// <summary>Those that are over.</summary>
    public IEnumerable<(Authorization Of, string Says)> Over => All.Where(a => a.Of.On(Today) != AuthorizationState.InForce);
}
